/**
 * Bytes of a transaction's memory that a walk takes for each paper that it visits, as Neo4j tracks them:
 * measured 139 to 147 for a step (`walkStep`, `walkNewestStep`) and 33 to 79 for a search (`walkLevels…`), on
 * 388,000 papers and 4,000,000 citations, and rounded up.
 */
const BYTES_A_PAPER = 200;

/** How many papers a walk may visit within some bytes of memory. */
export function walkBudgetWithin(bytes: number): number {
  return Math.floor(bytes / BYTES_A_PAPER);
}
