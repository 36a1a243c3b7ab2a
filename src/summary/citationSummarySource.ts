import type { CitationFilterInput } from '../citation/filter.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Bucket, CitationSummary } from './citationSummary.js';

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

/** The summary in the shape of the schema, its buckets able to find their citers. */
export function withCiters(summary: CitationSummary, citersOf: CountedOf) {
  const roleBuckets = summary.roles.buckets.map(({ value: role, ...bucket }): RoleBucketSource => ({
    ...bucket,
    role,
    citersOf,
  }));
  const polarityBuckets = summary.polarities.buckets.map(
    ({ value: polarity, ...bucket }): PolarityBucketSource => ({ ...bucket, polarity, citersOf }),
  );
  return {
    ...summary,
    matrix: [...summary.matrix],
    byYear: [...summary.byYear],
    roles: {
      ...summary.roles,
      buckets: roleBuckets,
      all: summary.roles.all.map(({ value: role, ...counted }) => ({ ...counted, role })),
    },
    polarities: {
      ...summary.polarities,
      buckets: polarityBuckets,
      all: summary.polarities.all.map(({ value: polarity, ...counted }) => ({
        ...counted,
        polarity,
      })),
    },
  };
}
