import type { Located } from '../figures/located.js';
import type { CitationCardFragment } from '../generated/operations.js';
import { words } from '../words/words.js';
import { PolarityMark } from './PolarityMark.js';

/** What labels say of a citation, in words. */
export function CitationMarks({ at }: { readonly at: Located<CitationCardFragment> }) {
  const { role, polarity, influential, disagreement, humanRole, humanPolarity } = at.value;
  const texts = words.explorer.card;
  return (
    <ul className="marks">
      <li className={`mark ${polarity.toLowerCase()}`}>
        <PolarityMark polarity={polarity} /> {words.polarities[polarity]}
      </li>
      <li className="mark">
        {role === 'UNCLASSIFIED'
          ? texts.unclassified
          : texts.role(<strong>{words.roles[role]}</strong>)}
      </li>
      {disagreement ? <li className="mark disagreement">{texts.disagreement}</li> : null}
      <SelfMark self={at.value.selfCitation} />
      {influential === null ? null : (
        <li className="mark">{influential ? texts.influential : texts.notInfluential}</li>
      )}
      {humanRole === null && humanPolarity === null ? null : (
        <li className="mark">
          {texts.byPeople(
            humanRole === null ? null : words.roles[humanRole],
            humanPolarity === null ? null : words.polarities[humanPolarity],
          )}
        </li>
      )}
    </ul>
  );
}

function SelfMark({ self }: { readonly self: CitationCardFragment['selfCitation'] }) {
  const { verdict, by, pending } = self;
  const texts = words.explorer.card;
  if (verdict === 'NO' || verdict === 'UNKNOWN') return null;
  const why = [by === null ? null : texts.selfBy(by), pending ? texts.selfPending : null];
  const known = why.filter((reason) => reason !== null).join('; ');
  return (
    <li className="mark">
      {texts.self[verdict]}
      {known === '' ? '' : `: ${known}`}
    </li>
  );
}
