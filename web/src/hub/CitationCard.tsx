import { useHubPlace } from '../address/useHubPlace.js';
import { Counted } from '../figures/Counted.js';
import type { Located } from '../figures/located.js';
import type { RepresentativeCitationsQuery } from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { capitalised } from '../words/capitalised.js';
import { words } from '../words/words.js';
import { showingSentence } from './citingSentence.js';
import { shownLabels } from './shownLabels.js';

type Citation = NonNullable<RepresentativeCitationsQuery['paper']>['citers']['edges'][number];

/** A citing paper: how it cites, what it is about, and the sentence in which it cites. */
export function CitationCard({ at }: { readonly at: Located<Citation> }) {
  const { view } = useHubPlace();
  const { role, polarity } = shownLabels(at.value, view.basis);
  const { node } = at.value;
  return (
    <article className={`card polarity-${polarity.toLowerCase()}`}>
      <p className="how">{howItCites(role, polarity)}</p>
      <h3 lang={node.language ?? undefined}>
        <PaperLink paper={node} />
      </h3>
      {node.year === null && node.venue === null ? null : (
        <p className="quiet small">
          {node.year}
          {node.year === null || node.venue === null ? '' : ' · '}
          <bdi>{node.venue}</bdi>
        </p>
      )}
      {node.summary === null ? null : (
        <p>
          <bdi>{node.summary}</bdi>{' '}
          {node.summarySource === null ? null : (
            <small>{words.hub.representatives.summaryBy(<bdi>{node.summarySource}</bdi>)}</small>
          )}
        </p>
      )}
      <Sentence at={at} />
    </article>
  );
}

function howItCites(role: Citation['role'], polarity: Citation['polarity']): string {
  const { representatives: texts } = words.hub;
  if (role === 'UNCLASSIFIED' && polarity === 'UNCLASSIFIED') {
    return capitalised(texts.unclassified);
  }
  const first = role === 'UNCLASSIFIED' ? texts.unclassifiedRole : words.roles[role];
  const second =
    polarity === 'UNCLASSIFIED' ? texts.unclassifiedPolarity : words.polarities[polarity];
  return `${capitalised(first)}, ${second}`;
}

function Sentence({ at }: { readonly at: Located<Citation> }) {
  const { representatives: texts } = words.hub;
  const { contexts, role, contextCount } = at.value;
  const context = contexts[showingSentence(contexts, role)];
  if (context === undefined) return <p className="quiet small">{texts.noSentence}</p>;
  return (
    <figure>
      <blockquote dir="auto">{context.text}</blockquote>
      <figcaption className="quiet small">
        {context.section === null ? null : <>{texts.in(<bdi>{context.section}</bdi>)}, </>}
        {texts.by(<bdi>{context.source}</bdi>)}
        {contextCount < 2 ? null : (
          <>
            ; <Counted at={at} of={(citation) => citation.contextCount} noun={texts.sentences} />
          </>
        )}
      </figcaption>
    </figure>
  );
}
