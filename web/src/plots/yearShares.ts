import type { CitedYear } from './yearParts.js';

/** A share with the ends of its interval; null in a year in which too few citing papers take a side. */
export interface YearShare {
  readonly year: number;
  readonly share: { readonly share: number; readonly low: number; readonly high: number } | null;
}

/** The share that contradicts in every year, null where the API gives none. */
export function sharesByYear(
  years: readonly number[],
  cited: readonly Pick<CitedYear, 'year' | 'contradictingShare'>[],
): YearShare[] {
  const byYear = new Map(cited.map(({ year, contradictingShare }) => [year, contradictingShare]));
  return years.map((year) => {
    const { share = null, low = null, high = null } = byYear.get(year) ?? {};
    const known = share !== null && low !== null && high !== null;
    return { year, share: known ? { share, low, high } : null };
  });
}
