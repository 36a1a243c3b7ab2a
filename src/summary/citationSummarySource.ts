import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Bucket, CitationSummary } from './citationSummary.js';

/** What a bucket is resolved from: its numbers, and the paper whose citers it holds. */
export interface RoleBucketSource extends Omit<Bucket<Role>, 'value'> {
  readonly role: Role;
  readonly paper: PaperCard;
}

export interface PolarityBucketSource extends Omit<Bucket<Polarity>, 'value'> {
  readonly polarity: Polarity;
  readonly paper: PaperCard;
}

/** The summary in the shape of the schema, its buckets able to find their citers. */
export function withPaper(summary: CitationSummary, paper: PaperCard) {
  const roleBuckets = summary.roles.buckets.map(({ value: role, ...bucket }): RoleBucketSource => ({
    ...bucket,
    role,
    paper,
  }));
  const polarityBuckets = summary.polarities.buckets.map(
    ({ value: polarity, ...bucket }): PolarityBucketSource => ({ ...bucket, polarity, paper }),
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
