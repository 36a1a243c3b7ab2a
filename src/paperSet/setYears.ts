import { groupBy } from '../groupBy.js';
import { dateKeyOf, yearOf } from '../paper/partialDate.js';
import type { CountedPaper } from './paperSet.js';

/** The papers of a set from one year, null for those without a date. */
export interface SetYear {
  readonly year: number | null;
  readonly paperCount: number;
  readonly citationCount: number;
}

/** By year of publication, ascending; those without a date last. */
export function setYears(counted: readonly CountedPaper[]): SetYear[] {
  const byYear = groupBy(counted, ({ paper }) => yearOf(dateKeyOf(paper.publishedOn)));
  return [...byYear]
    .map(([year, papers]) => ({
      year,
      paperCount: papers.length,
      citationCount: papers.reduce((sum, { count }) => sum + count, 0),
    }))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}
