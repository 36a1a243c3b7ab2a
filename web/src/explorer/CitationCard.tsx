import { Counted } from '../figures/Counted.js';
import type { Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { CitationCardFragment } from '../generated/operations.js';
import { PaperLink } from '../parts/PaperLink.js';
import { words } from '../words/words.js';
import { CitationMarks } from './CitationMarks.js';
import { Claims } from './Claims.js';
import { Sentences } from './Sentences.js';

interface CitationCardProps {
  readonly at: Located<CitationCardFragment>;
  readonly heading: 'h3' | 'h5';
}

/** A citation: the paper at its other end, what labels say, and the sentences. */
export function CitationCard({ at, heading: Heading }: CitationCardProps) {
  const { node: paper, sources } = at.value;
  const texts = words.explorer.card;
  return (
    <article className="citation">
      <Heading>
        <PaperLink paper={paper} />
        <EditorialState paper={paper} />
      </Heading>
      <Byline at={at} />
      <CitationMarks at={at} />
      {paper.summary === null ? null : (
        <p className="summary">
          <bdi>{paper.summary}</bdi>{' '}
          {paper.summarySource === null ? null : (
            <small>({texts.summaryBy(paper.summarySource)})</small>
          )}
        </p>
      )}
      <Sentences at={at} />
      <Claims at={at} />
      <p className="reported">
        {texts.reportedBy}{' '}
        {sources.map(({ name }, index) => (
          <span key={name}>
            {index === 0 ? null : ', '}
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
    </article>
  );
}

type Node = CitationCardFragment['node'];

function EditorialState({ paper: { editorialState } }: { readonly paper: Node }) {
  if (editorialState === null) return null;
  const { notices, removed } = words.explorer.card;
  const { state } = editorialState;
  return (
    <>
      {' '}
      <strong
        className={
          state === 'CORRECTION' || state === 'REINSTATEMENT' ? 'notice-mark' : 'notice-mark grave'
        }
      >
        {state === null ? removed : notices[state]}
      </strong>
    </>
  );
}

/** Who wrote the paper, when, where, and how often it is cited itself. */
function Byline({ at }: { readonly at: Located<CitationCardFragment> }) {
  const { authors, authorCount, year, venue } = at.value.node;
  const names = (authors ?? []).map(({ name }) => name);
  return (
    <p className="byline">
      {names.length === 0 ? null : (
        <span>
          {names.map((name, index) => (
            <span key={`${index} ${name}`}>
              {index === 0 ? null : ', '}
              <bdi>{name}</bdi>
            </span>
          ))}
          {(authorCount ?? 0) > names.length ? (
            <> {words.explorer.card.authors(<Num at={at} of={({ node }) => node.authorCount} />)}</>
          ) : null}
        </span>
      )}
      {year === null ? null : (
        <span>
          <Num at={at} of={({ node }) => node.year} as="year" />
        </span>
      )}
      {venue === null ? null : (
        <span>
          <bdi>{venue}</bdi>
        </span>
      )}
      <span>
        <Counted at={at} of={({ node }) => node.citerCount} noun={words.nouns.citingPapers} />
      </span>
    </p>
  );
}
