/** Papers that are looked at together. */
const MARKED_AT_ONCE = 500;
/** Citations that one transaction changes; papers with more take several transactions alone. */
export const CITATIONS_PER_TRANSACTION = 1_000;

/**
 * Does for all marked papers what their marks are for, those with the fewest citations first, until none is marked; also for
 * those that other processes mark meanwhile. `finish` ends the marks, or resolves with false when it has to begin again.
 * Resolves with the number of papers that are done.
 */
export async function finishMarked<Each>(
  marked: (limit: number) => Promise<readonly Each[]>,
  sizeOf: (each: Each) => number,
  finish: (papers: readonly Each[]) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (;;) {
    const found = await marked(MARKED_AT_ONCE);
    if (found.length === 0) return done;
    const papers = smallestTogether(found, sizeOf, CITATIONS_PER_TRANSACTION);
    if (await finish(papers)) done += papers.length;
  }
}

/** As much of what is to be done as is small enough together for one transaction, the smallest first, at least one. */
function smallestTogether<Each>(
  marked: readonly Each[],
  sizeOf: (each: Each) => number,
  most: number,
): Each[] {
  let size = 0;
  const bySize = marked.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const fitting = bySize.filter((each) => (size += sizeOf(each)) <= most);
  return fitting.length > 0 ? fitting : bySize.slice(0, 1);
}
