import type { ChosenCells } from '../citation/chosenCells.js';
import type { CitationFilterInput } from '../citation/filter.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Bases } from '../vocabulary/expressible.js';
import type { AxisSummary, Bucket, CitationSummary, ValueCount } from './citationSummary.js';
import type { RoleAnyCount } from './rolesAny.js';
import { isComplete, type YearLabels } from './yearLabels.js';

/** The citers that were counted. */
export interface CountedOf {
  readonly paper: PaperCard;
  /** As received. */
  readonly filter: CitationFilterInput;
}

/** What a bucket is resolved from: its numbers, of which the base may be read when it is asked for, and the citers of which it holds some. */
type BucketSource<Value> = Omit<Bucket<Value>, 'value' | 'base'> & Based;

interface Based {
  readonly base: number | null | (() => Promise<number | null>);
}

export interface RoleBucketSource extends BucketSource<Role> {
  readonly role: Role;
  readonly citersOf: CountedOf;
}

export interface PolarityBucketSource extends BucketSource<Polarity> {
  readonly polarity: Polarity;
  readonly citersOf: CountedOf;
}

/** What a summary is read from only when it is asked for, each at most once. */
export interface ReadWhenAsked {
  /** Of the citers that a filter keeps. */
  readonly bases: () => Promise<Bases>;
  readonly labels: () => Promise<ReadonlyMap<number, YearLabels>>;
  /** Null for a filter that the cube does not answer. */
  readonly chosen: () => Promise<(ChosenCells & { readonly pending: boolean }) | null>;
  readonly rolesAny: () => Promise<RoleAnyCount[]>;
}

/** What a year of a summary is resolved from. */
export interface CitationYearSource extends Pick<ReadWhenAsked, 'labels'> {
  readonly year: number;
  readonly count: number;
  readonly complete: boolean;
  readonly citersOf: CountedOf;
}

/** What a summary is resolved from besides its counts. */
export interface CitationSummarySource extends Pick<ReadWhenAsked, 'chosen' | 'rolesAny'> {
  readonly isUnfiltered: boolean;
}

/**
 * The summary in the shape of the schema, its buckets and years able to find their citers. Parts that have to be made are
 * functions, which graphql calls when they are selected.
 */
export function withCiters(
  summary: CitationSummary,
  citersOf: CountedOf,
  { labels, bases, ...others }: ReadWhenAsked & CitationSummarySource,
  now: Date,
) {
  const based = <Value>(
    axis: AxisSummary<Value>,
    of: (all: Bases) => ReadonlyMap<Value, number>,
  ) => (others.isUnfiltered ? axis : basedOn(axis, async () => of(await bases())));
  return {
    total: summary.total,
    roles: () =>
      rolesWithCiters(
        based(summary.roles, ({ roles }) => roles),
        citersOf,
      ),
    polarities: () =>
      polaritiesWithCiters(
        based(summary.polarities, ({ polarities }) => polarities),
        citersOf,
      ),
    matrix: () => summary.matrix,
    byYear: () =>
      summary.byYear.map(({ year, count }): CitationYearSource => ({
        ...{ year, count, complete: isComplete(year, now), labels },
        citersOf: { ...citersOf, filter: { ...citersOf.filter, yearFrom: year, yearTo: year } },
      })),
    undated: () => summary.undated,
    firstCitedYear: () => summary.firstCitedYear,
    lastCitedYear: () => summary.lastCitedYear,
    ...others,
  };
}

/** An axis whose bases are read when they are asked for. */
function basedOn<Value>(
  axis: AxisSummary<Value>,
  bases: () => Promise<ReadonlyMap<Value, number>>,
): BasedAxis<Value> {
  const based = <Each extends { readonly value: Value }>(each: Each) => ({
    ...each,
    base: async () => (await bases()).get(each.value) ?? null,
  });
  return { ...axis, buckets: axis.buckets.map(based), all: axis.all.map(based) };
}

/** An axis of a summary whose bases may be read later. */
interface BasedAxis<Value> extends Omit<AxisSummary<Value>, 'buckets' | 'all'> {
  readonly buckets: readonly (Omit<Bucket<Value>, 'base'> & Based)[];
  readonly all: readonly (Omit<ValueCount<Value>, 'base'> & Based)[];
}

/** The axis of roles in the shape of the schema. */
export function rolesWithCiters(axis: BasedAxis<Role>, citersOf: CountedOf) {
  const buckets = axis.buckets.map(({ value: role, ...bucket }): RoleBucketSource => ({
    ...bucket,
    role,
    citersOf,
  }));
  const all = axis.all.map(({ value: role, ...counted }) => ({ ...counted, role }));
  return { ...axis, buckets, all };
}

/** Likewise of polarities. */
export function polaritiesWithCiters(axis: BasedAxis<Polarity>, citersOf: CountedOf) {
  const buckets = axis.buckets.map(({ value: polarity, ...bucket }): PolarityBucketSource => ({
    ...bucket,
    polarity,
    citersOf,
  }));
  const all = axis.all.map(({ value: polarity, ...counted }) => ({ ...counted, polarity }));
  return { ...axis, buckets, all };
}
