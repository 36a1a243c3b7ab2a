import { groupBy } from '../groupBy.js';
import type { CountedCell } from '../citation/chosenCells.js';
import { TAKING_SIDES, type Polarity } from '../citation/polarity.js';
import type { Bases } from '../vocabulary/expressible.js';
import { axesOf, withoutBases, type AxisSummary, type CitationSummary } from './citationSummary.js';
import type { YearContradictingShareType } from './citationYear.type.js';
import { wilsonInterval } from './wilsonInterval.js';

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

/** How many of the citers that take a side contradict. */
export function contradictingShareOf({
  buckets,
}: AxisSummary<Polarity>): YearContradictingShareType {
  const countOf = (values: readonly Polarity[]): number =>
    buckets.reduce((sum, { value, count }) => sum + (values.includes(value) ? count : 0), 0);
  const [count, base] = [countOf(['CONTRADICTING']), countOf(TAKING_SIDES)];
  const { low, high } = wilsonInterval(count, base) ?? { low: null, high: null };
  return { count, base, share: base === 0 ? null : count / base, low, high };
}
