import type { ChosenCells } from '../citation/chosenCells.js';
import type { CitationFilterInput } from '../citation/filter.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { AxisSummary, Bucket, CitationSummary } from './citationSummary.js';
import { isComplete, type YearLabels } from './yearLabels.js';

/** The citers that were counted. */
export interface CountedOf {
  readonly paper: PaperCard;
  /** As received. */
  readonly filter: CitationFilterInput;
}

/** What a bucket is resolved from: its numbers, and the citers of which it holds some. */
export interface RoleBucketSource extends Omit<Bucket<Role>, 'value'> {
  readonly role: Role;
  readonly citersOf: CountedOf;
}

export interface PolarityBucketSource extends Omit<Bucket<Polarity>, 'value'> {
  readonly polarity: Polarity;
  readonly citersOf: CountedOf;
}

/** What a summary is read from only when it is asked for, each at most once. */
export interface ReadWhenAsked {
  readonly labels: () => Promise<ReadonlyMap<number, YearLabels>>;
  /** Null for a filter that the cube does not answer. */
  readonly chosen: () => Promise<(ChosenCells & { readonly pending: boolean }) | null>;
}

/** What a year of a summary is resolved from. */
export interface CitationYearSource extends Pick<ReadWhenAsked, 'labels'> {
  readonly year: number;
  readonly count: number;
  readonly complete: boolean;
  readonly citersOf: CountedOf;
}

/** What a summary is resolved from besides its counts. */
export interface CitationSummarySource extends Pick<ReadWhenAsked, 'chosen'> {
  readonly isUnfiltered: boolean;
}

/** The summary in the shape of the schema, its buckets and years able to find their citers. */
export function withCiters(
  summary: CitationSummary,
  citersOf: CountedOf,
  { labels, ...others }: ReadWhenAsked & CitationSummarySource,
  now: Date,
) {
  const byYear = summary.byYear.map(({ year, count }): CitationYearSource => ({
    ...{ year, count, complete: isComplete(year, now), labels },
    citersOf: { ...citersOf, filter: { ...citersOf.filter, yearFrom: year, yearTo: year } },
  }));
  return {
    ...summary,
    matrix: [...summary.matrix],
    byYear,
    roles: rolesWithCiters(summary.roles, citersOf),
    polarities: polaritiesWithCiters(summary.polarities, citersOf),
    ...others,
  };
}

/** The axis of roles in the shape of the schema. */
export function rolesWithCiters(axis: AxisSummary<Role>, citersOf: CountedOf) {
  const buckets = axis.buckets.map(({ value: role, ...bucket }): RoleBucketSource => ({
    ...bucket,
    role,
    citersOf,
  }));
  const all = axis.all.map(({ value: role, ...counted }) => ({ ...counted, role }));
  return { ...axis, buckets, all };
}

/** Likewise of polarities. */
export function polaritiesWithCiters(axis: AxisSummary<Polarity>, citersOf: CountedOf) {
  const buckets = axis.buckets.map(({ value: polarity, ...bucket }): PolarityBucketSource => ({
    ...bucket,
    polarity,
    citersOf,
  }));
  const all = axis.all.map(({ value: polarity, ...counted }) => ({ ...counted, polarity }));
  return { ...axis, buckets, all };
}
