/**
 * Indices of citation counts, one count a paper, in any order. Those of a set of papers in this graph are neither those
 * of an author nor those of another graph.
 */

/** The largest h such that h of the papers have at least h citations each (Hirsch 2005). */
export function hIndex(counts: readonly number[]): number {
  return descending(counts).filter((count, place) => count > place).length;
}

/**
 * The largest g such that the g most cited papers have at least g² citations together (Egghe 2006); at most the number of
 * papers.
 */
export function gIndex(counts: readonly number[]): number {
  let sum = 0;
  return descending(counts).filter((count, place) => (sum += count) >= (place + 1) ** 2).length;
}

/** The number of papers with at least 10 citations. */
export function i10Index(counts: readonly number[]): number {
  return counts.filter((count) => count >= 10).length;
}

function descending(counts: readonly number[]): number[] {
  return counts.toSorted((a, b) => b - a);
}
