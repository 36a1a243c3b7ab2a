import type { LeftOut, VerdictCounts } from '../citation/chosenCells.js';
import type { ExcludedCitersType, SelfCitationCountsType } from './excluded.type.js';

/** What a filter that keeps all citers leaves out. */
export const NOTHING_EXCLUDED: ExcludedCitersType = {
  ...{ total: 0, undated: 0, otherYears: 0, otherLabels: 0 },
  ...{ selfCitations: 0, likelySelfCitations: 0, notSelfCitations: 0, unjudged: 0 },
};

/** What a filter leaves out, in the words of the schema. */
export function excludedOf({ byVerdict, ...others }: LeftOut): ExcludedCitersType {
  const verdicts = {
    selfCitations: byVerdict.YES,
    likelySelfCitations: byVerdict.LIKELY,
    notSelfCitations: byVerdict.NO,
    unjudged: byVerdict.UNKNOWN,
  };
  const parts = { ...others, ...verdicts };
  return { ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

/** Verdicts in the words of the schema. */
export function selfCitationCountsOf(
  { YES: yes, LIKELY: likely, NO: no, UNKNOWN: unknown }: VerdictCounts,
  pending: boolean,
): SelfCitationCountsType {
  return { yes, likely, no, unknown, pending };
}
