import { enumType } from '../relay/enumType.js';
import { SELF_CITATIONS, verdictOf, type SelfCitation, type Verdict } from './selfCitation.js';

/** Which citations a filter keeps by their verdict. */
export type SelfCitationChoice = 'INCLUDE' | 'EXCLUDE' | 'EXCLUDE_LIKELY' | 'ONLY';

export const SelfCitationChoiceType = enumType<SelfCitationChoice>(
  'SelfCitations',
  'Which citations count by whether they are self-citations. What cannot be judged is never taken for one.',
  {
    INCLUDE: 'All citations.',
    EXCLUDE: 'All but self-citations shown by identifiers (YES).',
    EXCLUDE_LIKELY: 'All but self-citations shown by identifiers or by names (YES, LIKELY).',
    ONLY: 'Self-citations alone, shown by identifiers or by names (YES, LIKELY).',
  },
);

const BY_IDENTIFIERS: readonly SelfCitation[] = ['ORCID', 'AUTHOR_ID'];
const ALL: readonly SelfCitation[] = [...BY_IDENTIFIERS, 'FULL_NAME', 'INITIALS'];

/** What descriptions of such a filter say of verdicts that are due. */
export const UNTIL_JUDGED =
  'While the verdict of a citation is pending, that of the earlier authors counts.';

/** The stored verdicts that both a choice and a list of verdicts keep; null for all. */
export function keptVerdicts(
  choice: SelfCitationChoice | null | undefined,
  verdicts?: readonly Verdict[] | null,
): readonly SelfCitation[] | null {
  const chosen = chosenBy(choice ?? 'INCLUDE');
  const kept = verdicts ? chosen.filter((stored) => verdicts.includes(verdictOf(stored))) : chosen;
  return kept.length === SELF_CITATIONS.length ? null : kept;
}

function chosenBy(choice: SelfCitationChoice): readonly SelfCitation[] {
  if (choice === 'INCLUDE') return SELF_CITATIONS;
  if (choice === 'ONLY') return ALL;
  const left = choice === 'EXCLUDE' ? BY_IDENTIFIERS : ALL;
  return SELF_CITATIONS.filter((verdict) => !left.includes(verdict));
}
