import type { Bucket, CitationSummary } from '../summary/citationSummary.js';
import type { PaperSetSummaryType } from './setSummary.type.js';

/** The summary in the shape of the schema. Intervals are left out: citations of one citing paper are no independent draws. */
export function setSummaryOf(summary: CitationSummary): PaperSetSummaryType {
  const { total, roles, polarities, byYear, undated } = summary;
  return {
    total,
    roles: roles.buckets.map((bucket) => ({ role: bucket.value, ...numbersOf(bucket) })),
    withoutRole: roles.unclassified,
    polarities: polarities.buckets.map((bucket) => ({
      polarity: bucket.value,
      ...numbersOf(bucket),
    })),
    withoutPolarity: polarities.unclassified,
    byYear: byYear.map(({ year, count }) => ({ year, count })),
    undated,
  };
}

function numbersOf({ count, share }: Bucket<string>): { count: number; share: number | null } {
  return { count, share };
}
