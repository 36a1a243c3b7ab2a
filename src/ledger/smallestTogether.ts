/** As much of what is to be done as is small enough together for one transaction, the smallest first, at least one. */
export function smallestTogether<Each>(
  marked: readonly Each[],
  sizeOf: (each: Each) => number,
  most: number,
): Each[] {
  let size = 0;
  const bySize = marked.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const fitting = bySize.filter((each) => (size += sizeOf(each)) <= most);
  return fitting.length > 0 ? fitting : bySize.slice(0, 1);
}
