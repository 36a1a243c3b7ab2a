import { SELF_CITATIONS, VERDICTS, verdictOf, type Verdict } from '../citation/selfCitation.js';
import { countBy } from '../groupBy.js';
import { countsIn, type CountedCiters, type FacetBucket } from './citerFacets.js';
import type { JudgedCiters } from './facetRows.js';

/** The citers that sources rate alike. */
export interface InfluentialBucket extends FacetBucket {
  readonly influential: boolean;
}

/** The citers of one verdict. */
export interface VerdictBucket extends FacetBucket {
  readonly verdict: Verdict;
  /** Of how many the verdict is due. */
  readonly pending: number;
}

/** Largest first; of equal ones, influential citers. */
export function byInfluential(
  citers: CountedCiters,
  judged: readonly JudgedCiters[],
): { readonly buckets: InfluentialBucket[]; readonly unknown: number } {
  const buckets = countsIn([true, false], judged, ({ influential }) => influential);
  return {
    buckets: buckets.map(([influential, count]) => ({ citers, influential, count })),
    unknown: countBy(judged, ({ influential }) => influential).get(null) ?? 0,
  };
}

/** Largest first; ties follow the order of the enum. */
export function bySelfCitation(
  citers: CountedCiters,
  judged: readonly JudgedCiters[],
): VerdictBucket[] {
  const verdict = ({ selfCitation }: JudgedCiters): Verdict => verdictOf(selfCitation);
  const due = countBy(
    judged.filter(({ pending }) => pending),
    verdict,
  );
  return countsIn(VERDICTS, judged, verdict).map(([value, count]) => ({
    ...{ citers, verdict: value, count },
    pending: due.get(value) ?? 0,
  }));
}

/** What is stored of the citers of a verdict. */
export function storedAs(verdict: Verdict) {
  return SELF_CITATIONS.filter((stored) => verdictOf(stored) === verdict);
}
