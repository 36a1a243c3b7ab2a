import type { PaperCard } from '../paper/paperRows.js';
import { compareText } from '../source/version.js';

/** Citations of a set's papers that one field reads at most. */
export const MOST_SET_CITATIONS = 500_000;

/**
 * The papers of a set whose citations are read: those with the fewest, as many as stay within the budget together, equal
 * ones by id.
 */
export function withinBudget(
  papers: readonly PaperCard[],
  costOf: (paper: PaperCard) => number,
  budget: number,
): PaperCard[] {
  let total = 0;
  return papers
    .toSorted((a, b) => costOf(a) - costOf(b) || compareText(a.id, b.id))
    .filter((paper) => (total += costOf(paper)) <= budget);
}
