import { groupBy } from '../groupBy.js';
import type { CountedCell } from '../citation/chosenCells.js';
import type { Bases } from '../vocabulary/expressible.js';
import { axesOf, withoutBases, type CitationSummary } from './citationSummary.js';

/** The citers of one year along both axes. */
export type YearLabels = Pick<CitationSummary, 'roles' | 'polarities'>;

/** The labels of counted citers by the year of publication, of those without a date under 0; `bases` are those of all years. */
export function labelsByYear(
  cells: readonly CountedCell[],
  bases: Bases,
): ReadonlyMap<number, YearLabels> {
  return new Map(
    [...groupBy(cells, ({ year }) => year)].map(([year, ofYear]) => [
      year,
      withoutBases(axesOf(ofYear, bases)),
    ]),
  );
}

/** Whether a year is over. */
export function isComplete(year: number, now: Date): boolean {
  return year < now.getUTCFullYear();
}
