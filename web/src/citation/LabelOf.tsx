import type { Located } from '../figures/located.js';
import { Num } from '../figures/Num.js';
import type { CitationPolarity, CitationRole } from '../generated/operations.js';
import { words } from '../words/words.js';
import { PolarityMark } from './PolarityMark.js';

/** What sentences and claims have in common: a label as a source gives it, and what it stands for. */
interface Label {
  readonly role: CitationRole;
  readonly polarity: CitationPolarity;
  readonly vocabulary: string | null;
  readonly label: string | null;
  readonly confidence: number | null;
}

interface LabelOfProps {
  readonly at: Located<Label>;
  /** Null where it stands above already. */
  readonly source: string | null;
}

/** The label of a source in its own words and in those of this schema, and how sure the source is. */
export function LabelOf({ at, source }: LabelOfProps) {
  const { role, polarity, vocabulary, label, confidence } = at.value;
  const texts = words.explorer.card;
  return (
    <>
      {role === 'UNCLASSIFIED' ? null : <span>{words.roles[role]}</span>}
      {polarity === 'UNCLASSIFIED' ? null : (
        <span>
          <PolarityMark polarity={polarity} /> {words.polarities[polarity]}
        </span>
      )}
      {label === null ? null : (
        <span>
          {texts.labelled(<bdi>{label}</bdi>, vocabulary === null ? null : <bdi>{vocabulary}</bdi>)}
        </span>
      )}
      {source === null ? null : (
        <span>
          <bdi>{source}</bdi>
        </span>
      )}
      {confidence === null ? null : (
        <span>
          {texts.confidence(<Num<Label> at={at} of={(of) => of.confidence} as="measure" />)}
        </span>
      )}
    </>
  );
}
