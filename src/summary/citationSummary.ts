import { countBy } from '../groupBy.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { citersByYear, matrixOf, type MatrixCell } from '../citation/countedCiters.js';
import type { StoredTally } from '../paper/paperRows.js';
import { wilsonInterval, type ShareInterval } from './wilsonInterval.js';

/** One role or polarity that occurs among the classified citations. */
export interface Bucket<Value> {
  readonly value: Value;
  readonly count: number;
  /** Of the citations that are classified on this axis. */
  readonly share: number;
  readonly interval: ShareInterval | null;
}

/** The citations of a paper along one axis. */
export interface AxisSummary<Value> {
  readonly total: number;
  readonly classified: number;
  readonly unclassified: number;
  /** Largest first, equal ones in the order of the enum; neither empty ones nor UNCLASSIFIED. */
  readonly buckets: readonly Bucket<Value>[];
}

/** All citations of a paper, counted. */
export interface CitationSummary {
  readonly total: number;
  readonly roles: AxisSummary<Role>;
  readonly polarities: AxisSummary<Polarity>;
  /** The combinations that occur, in the order of the enums. */
  readonly matrix: readonly MatrixCell[];
  /** The years that occur, ascending. */
  readonly byYear: readonly { readonly year: number; readonly count: number }[];
  /** Citations by papers without a date. */
  readonly undated: number;
  readonly firstCitedYear: number | null;
  readonly lastCitedYear: number | null;
}

/** Derives the whole summary from what is stored on the cited paper. */
export function summarize(tally: StoredTally): CitationSummary {
  const matrix = matrixOf(tally);
  const byYear = citersByYear(tally);
  return {
    total: tally.citerCount,
    ...axesOf(matrix),
    matrix,
    byYear,
    undated: tally.citerCount - sum(byYear.map(({ count }) => count)),
    firstCitedYear: byYear[0]?.year ?? null,
    lastCitedYear: byYear.at(-1)?.year ?? null,
  };
}

/** Counted citations along both axes. */
export function axesOf(
  cells: readonly MatrixCell[],
): Pick<CitationSummary, 'roles' | 'polarities'> {
  return {
    roles: axisOf(
      ROLES,
      countBy(cells, ({ role }) => role),
    ),
    polarities: axisOf(
      POLARITIES,
      countBy(cells, ({ polarity }) => polarity),
    ),
  };
}

function axisOf<Value extends Role | Polarity>(
  values: readonly Value[],
  counts: ReadonlyMap<Value, number>,
): AxisSummary<Value> {
  const total = sum([...counts.values()]);
  const classifiedValues = values.filter((value) => value !== 'UNCLASSIFIED' && counts.has(value));
  const classified = sum(classifiedValues.map((value) => counts.get(value) ?? 0));
  const buckets = classifiedValues
    .map((value) => bucketOf(value, counts.get(value) ?? 0, classified))
    .sort((a, b) => b.count - a.count);
  return { total, classified, unclassified: total - classified, buckets };
}

function bucketOf<Value>(value: Value, count: number, classified: number): Bucket<Value> {
  return { value, count, share: count / classified, interval: wilsonInterval(count, classified) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
