import type { AxisSummary, CitationSummary } from '../summary/citationSummary.js';
import { FEWEST_FOR_SHARE } from '../summary/shareBounds.js';
import type { PaperSetSummaryType } from './setSummary.type.js';

/** The summary in the shape of the schema. Intervals are left out: citations of one citing paper are no independent draws. */
export function setSummaryOf(summary: CitationSummary): PaperSetSummaryType {
  const { total, roles, polarities, byYear, undated } = summary;
  return {
    total,
    roles: bucketsOf(roles).map(({ value: role, ...bucket }) => ({ role, ...bucket })),
    withoutRole: roles.unclassified,
    polarities: bucketsOf(polarities).map(({ value: polarity, ...bucket }) => ({
      ...{ polarity, ...bucket },
    })),
    withoutPolarity: polarities.unclassified,
    byYear: byYear.map(({ year, count }) => ({ year, count })),
    undated,
  };
}

function bucketsOf<Value>({ classified, buckets }: AxisSummary<Value>) {
  return buckets.map(({ value, count }) => ({
    value,
    count,
    share: classified < FEWEST_FOR_SHARE ? null : count / classified,
  }));
}
