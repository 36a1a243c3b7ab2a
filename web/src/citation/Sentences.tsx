import { groupBy } from '../../../src/groupBy.js';
import { each, type Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { CitationCardFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { LabelOf } from './LabelOf.js';

type Context = CitationCardFragment['contexts'][number];

/** Sentences that are shown at once. */
const SHOWN = 2;

/** The citing sentences, each once, with what each source says of it. */
export function Sentences({ at }: { readonly at: Located<CitationCardFragment> }) {
  const contexts = each(at, (edge) => edge.contexts);
  const sentences = [...groupBy(contexts, ({ value }) => value.text)];
  const texts = words.explorer.card;
  if (!sentences.some(([text]) => text !== null)) {
    return <p className="quiet">{texts.noSentence}</p>;
  }
  return (
    <>
      <SentenceList sentences={sentences.slice(0, SHOWN)} />
      {sentences.length <= SHOWN ? null : (
        <details>
          <summary>
            {texts.moreSentences(<Num at={at} of={({ contextCount }) => contextCount} />)}
          </summary>
          <SentenceList sentences={sentences.slice(SHOWN)} />
          {at.value.contextCount > contexts.length ? <p className="quiet">{texts.cut}</p> : null}
        </details>
      )}
    </>
  );
}

function SentenceList({
  sentences,
}: {
  readonly sentences: readonly (readonly [string | null, readonly Located<Context>[]])[];
}) {
  return (
    <ul className="sentences">
      {sentences.map(([text, contexts]) => (
        <li key={text}>
          {text === null ? (
            <p className="whole">{words.explorer.card.asAWhole}</p>
          ) : (
            <blockquote dir="auto">{text}</blockquote>
          )}
          {contexts.map((context) => (
            <p key={context.path.join('.')} className="annotation">
              <Annotation at={context} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Annotation({ at }: { readonly at: Located<Context> }) {
  const { section, source } = at.value;
  return (
    <>
      {section === null ? null : <span>{words.explorer.card.section(<bdi>{section}</bdi>)}</span>}
      <LabelOf at={at} source={source} />
    </>
  );
}
