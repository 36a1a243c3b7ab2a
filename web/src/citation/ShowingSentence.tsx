import { useHubPlace } from '../address/useHubPlace.js';
import { Counted } from '../figures/Counted.js';
import type { Located } from '../figures/located.js';
import type { CitationBriefFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { showingSentence } from './citingSentence.js';
import { shownLabels } from './shownLabels.js';

/** The sentence that shows why a paper cites, and how many others there are. */
export function ShowingSentence({ at }: { readonly at: Located<CitationBriefFragment> }) {
  const { view } = useHubPlace();
  const { representatives: texts } = words.hub;
  const { contexts, contextCount } = at.value;
  const { role } = shownLabels(at.value, view.basis);
  const context = contexts[showingSentence(contexts, role)];
  if (context === undefined) return <p className="quiet">{texts.noSentence}</p>;
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
