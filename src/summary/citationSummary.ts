import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { readCounts, type StoredTally } from '../citation/citerTally.js';
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

export interface MatrixCell {
  readonly role: Role;
  readonly polarity: Polarity;
  readonly count: number;
}

/** Derives the whole summary from what is stored on the cited paper. */
export function summarize(tally: StoredTally): CitationSummary {
  const matrix = matrixOf(tally);
  const byYear = citersByYear(tally);
  return {
    total: tally.citerCount,
    roles: axisOf(ROLES, countBy(matrix, 'role')),
    polarities: axisOf(POLARITIES, countBy(matrix, 'polarity')),
    matrix,
    byYear,
    undated: tally.citerCount - sum(byYear.map(({ count }) => count)),
    firstCitedYear: byYear[0]?.year ?? null,
    lastCitedYear: byYear.at(-1)?.year ?? null,
  };
}

/** How many of the counted citations have one of the roles and one of the polarities; null allows all. */
export function countMatching(
  tally: Pick<StoredTally, 'citerCells'>,
  roles: readonly Role[] | null,
  polarities: readonly Polarity[] | null,
): number {
  return sum(
    matrixOf(tally)
      .filter(({ role }) => roles === null || roles.includes(role))
      .filter(({ polarity }) => polarities === null || polarities.includes(polarity))
      .map(({ count }) => count),
  );
}

/** The years that occur among the counted citations, ascending. */
export function citersByYear({
  citerYears,
}: Pick<StoredTally, 'citerYears'>): { year: number; count: number }[] {
  return [...readCounts(citerYears)].map(([year, count]) => ({ year: Number(year), count }));
}

/** Every combination that may be stored, in the order of the enums, and where each stands there. */
const CELLS = ROLES.flatMap((role) => POLARITIES.map((polarity) => ({ role, polarity })));
const PLACES = new Map(CELLS.map(({ role, polarity }, place) => [`${role}/${polarity}`, place]));

function matrixOf({ citerCells }: Pick<StoredTally, 'citerCells'>): MatrixCell[] {
  return [...readCounts(citerCells)]
    .map(([key, count]) => ({ place: PLACES.get(key) ?? -1, count }))
    .sort((a, b) => a.place - b.place)
    .flatMap(({ place, count }) => {
      const cell = CELLS[place];
      return cell === undefined ? [] : [{ ...cell, count }];
    });
}

function countBy<Axis extends 'role' | 'polarity'>(
  matrix: readonly MatrixCell[],
  axis: Axis,
): Map<MatrixCell[Axis], number> {
  const counts = new Map<MatrixCell[Axis], number>();
  for (const cell of matrix) counts.set(cell[axis], (counts.get(cell[axis]) ?? 0) + cell.count);
  return counts;
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
