import { countBy } from '../groupBy.js';
import { readCounts } from '../citation/storedCounts.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { citersByYear, matrixOf, type MatrixCell } from '../citation/countedCiters.js';
import type { StoredTally } from '../paper/paperRows.js';
import { basesOf, type Bases } from '../vocabulary/expressible.js';
import { FEWEST_FOR_SHARE, shareBounds } from './shareBounds.js';
import { wilsonInterval, type ShareInterval } from './wilsonInterval.js';

/** Counts of citers, of which some may be unknown (null) because they were not counted with the others. */
export type CountedTally = Omit<StoredTally, 'citerHumanPolarities' | 'citerVocabularies'> & {
  readonly citerHumanPolarities: string | null;
  readonly citerVocabularies: string | null;
};

/** One role or polarity, counted, whether it occurs or not. */
export interface ValueCount<Value> {
  readonly value: Value;
  /** Null when no citation has a label that could say so. */
  readonly count: number | null;
  /** Citations with a label that could say so; null when that is unknown. */
  readonly base: number | null;
}

/** One role or polarity that occurs among the classified citations. */
export interface Bucket<Value> extends ValueCount<Value> {
  readonly count: number;
  /** Of the citations that are classified on this axis; null when they are too few. */
  readonly share: number | null;
  /** Of the share, with the citations of the paper as the population. */
  readonly interval: ShareInterval | null;
  /** Of the share among all citations. */
  readonly bounds: ShareInterval | null;
}

/** The citations of a paper along one axis. */
export interface AxisSummary<Value> {
  readonly total: number;
  readonly classified: number;
  readonly unclassified: number;
  /** Largest first, equal ones in the order of the enum; neither empty ones nor UNCLASSIFIED. */
  readonly buckets: readonly Bucket<Value>[];
  /** Every value but UNCLASSIFIED, in the order of the enum. */
  readonly all: readonly ValueCount<Value>[];
}

/** All citations of a paper, counted. */
export interface CitationSummary {
  readonly total: number;
  readonly roles: AxisSummary<Role>;
  readonly polarities: AxisSummary<Polarity>;
  /** By labels of people alone; null when that is unknown. */
  readonly humanPolarities: ReadonlyMap<Polarity, number> | null;
  /** The combinations that occur, in the order of the enums. */
  readonly matrix: readonly MatrixCell[];
  /** The years that occur, ascending. */
  readonly byYear: readonly { readonly year: number; readonly count: number }[];
  /** Citations by papers without a date. */
  readonly undated: number;
  readonly firstCitedYear: number | null;
  readonly lastCitedYear: number | null;
}

/**
 * The summary of what is stored on the cited paper, or was counted like it. `hasBases`: whether the vocabularies are those of the
 * citers that were counted.
 */
export function summarize(tally: CountedTally, { hasBases = true } = {}): CitationSummary {
  return new TalliedSummary(tally, hasBases);
}

/** Derives each part when it is first asked for: a list of papers asks for little of many summaries. */
class TalliedSummary implements CitationSummary {
  private readonly known: { -readonly [Part in keyof CitationSummary]?: CitationSummary[Part] } =
    {};
  private knownBases: Bases | null | undefined;

  constructor(
    private readonly tally: CountedTally,
    private readonly hasBases: boolean,
  ) {}

  get total(): number {
    return this.tally.citerCount;
  }

  get roles(): CitationSummary['roles'] {
    return (this.known.roles ??= this.axisOf(rolesOf(this.matrix, this.bases)));
  }

  get polarities(): CitationSummary['polarities'] {
    return (this.known.polarities ??= this.axisOf(polaritiesOf(this.matrix, this.bases)));
  }

  get humanPolarities(): CitationSummary['humanPolarities'] {
    return humanPolaritiesOf(this.tally);
  }

  get matrix(): CitationSummary['matrix'] {
    return (this.known.matrix ??= matrixOf(this.tally));
  }

  get byYear(): CitationSummary['byYear'] {
    return (this.known.byYear ??= citersByYear(this.tally));
  }

  get undated(): number {
    return this.total - sum(this.byYear.map(({ count }) => count));
  }

  get firstCitedYear(): number | null {
    return this.byYear[0]?.year ?? null;
  }

  get lastCitedYear(): number | null {
    return this.byYear.at(-1)?.year ?? null;
  }

  private get bases(): Bases | null {
    const { citerVocabularies } = this.tally;
    if (citerVocabularies === null) return null;
    return (this.knownBases ??= basesOf(citerVocabularies));
  }

  private axisOf<Value>(axis: AxisSummary<Value>): AxisSummary<Value> {
    return this.hasBases ? axis : axisWithoutBases(axis);
  }
}

/** Counted citations along both axes; `bases` null where nobody counted which labels could say what. */
export function axesOf(
  cells: readonly MatrixCell[],
  bases: Bases | null = null,
): Pick<CitationSummary, 'roles' | 'polarities'> {
  return { roles: rolesOf(cells, bases), polarities: polaritiesOf(cells, bases) };
}

function rolesOf(cells: readonly MatrixCell[], bases: Bases | null): AxisSummary<Role> {
  return axisOf(
    ROLES,
    countBy(cells, ({ role }) => role),
    bases?.roles ?? null,
  );
}

function polaritiesOf(cells: readonly MatrixCell[], bases: Bases | null): AxisSummary<Polarity> {
  return axisOf(
    POLARITIES,
    countBy(cells, ({ polarity }) => polarity),
    bases?.polarities ?? null,
  );
}

/** The same of some of the citers of a paper: which labels could say what is known of all of them, and told of these when it is asked for. */
export function withoutBases({
  roles,
  polarities,
}: Pick<CitationSummary, 'roles' | 'polarities'>): Pick<CitationSummary, 'roles' | 'polarities'> {
  return { roles: axisWithoutBases(roles), polarities: axisWithoutBases(polarities) };
}

function axisWithoutBases<Value>(axis: AxisSummary<Value>): AxisSummary<Value> {
  return {
    ...axis,
    buckets: axis.buckets.map((bucket) => ({ ...bucket, base: null })),
    all: axis.all.map((each) => ({ ...each, base: null })),
  };
}

function humanPolaritiesOf({ citerHumanPolarities }: CountedTally) {
  // Of the names that are stored, each is one.
  return citerHumanPolarities === null
    ? null
    : (readCounts(citerHumanPolarities) as ReadonlyMap<Polarity, number>);
}

function axisOf<Value extends Role | Polarity>(
  values: readonly Value[],
  counts: ReadonlyMap<Value, number>,
  bases: ReadonlyMap<Value, number> | null,
): AxisSummary<Value> {
  const total = sum([...counts.values()]);
  const unclassified = sum(
    [...counts].map(([value, count]) => (value === 'UNCLASSIFIED' ? count : 0)),
  );
  const sizes = { total, unclassified, classified: total - unclassified };
  const counted = values
    .filter((value) => value !== 'UNCLASSIFIED')
    .map((value) => ({ value, count: counts.get(value) ?? 0, base: bases?.get(value) ?? null }));
  return {
    ...sizes,
    buckets: counted
      .filter(({ count }) => count > 0)
      .map((each) => ({ ...each, ...shareOf(each.count, sizes) }))
      .sort((a, b) => b.count - a.count),
    all: counted.map((each) => (each.base === 0 ? { ...each, count: null } : each)),
  };
}

type Sizes = Pick<AxisSummary<unknown>, 'total' | 'classified' | 'unclassified'>;

function shareOf(count: number, sizes: Sizes) {
  const { classified, total } = sizes;
  const isEnough = classified >= FEWEST_FOR_SHARE;
  return {
    share: isEnough ? count / classified : null,
    interval: isEnough ? wilsonInterval(count, classified, total) : null,
    bounds: shareBounds(count, sizes),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
