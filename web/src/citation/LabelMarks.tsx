import type { Located } from '../figures/located.js';
import type { CitationBriefFragment, EvidenceBasis } from '../generated/operations.js';
import { words } from '../words/words.js';
import { PolarityMark } from './PolarityMark.js';
import { shownLabels } from './shownLabels.js';

interface LabelMarksProps {
  readonly at: Located<CitationBriefFragment>;
  /** Whose labels count on the page. */
  readonly basis: EvidenceBasis | null;
}

/** What labels say of a citation, in words: by the labels that count on the page. */
export function LabelMarks({ at, basis }: LabelMarksProps) {
  const { disagreement, humanRole, humanPolarity } = at.value;
  const { role, polarity } = shownLabels(at.value, basis);
  const texts = words.explorer.card;
  const isByPeople = humanRole !== null || humanPolarity !== null;
  return (
    <>
      <li className={`mark ${polarity.toLowerCase()}`}>
        <PolarityMark polarity={polarity} />{' '}
        {polarity === 'UNCLASSIFIED' ? texts.noPolarity : words.polarities[polarity]}
      </li>
      <li className="mark">
        {role === 'UNCLASSIFIED' ? texts.noRole : texts.role(<strong>{words.roles[role]}</strong>)}
      </li>
      {disagreement ? <li className="mark disagreement">{texts.disagreement}</li> : null}
      {isByPeople && basis !== 'HUMAN' ? (
        <li className="mark">
          {texts.byPeople(
            humanRole === null ? null : words.roles[humanRole],
            humanPolarity === null ? null : words.polarities[humanPolarity],
          )}
        </li>
      ) : null}
    </>
  );
}
