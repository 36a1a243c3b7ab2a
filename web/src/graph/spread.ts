/**
 * Numbers as near to those wanted as they can be with a distance of at least `gap` from each to the next, by least squares
 * (pool adjacent violators). `wanted` is in ascending order.
 */
export function spread(wanted: readonly number[], gap: number): number[] {
  const pools: { sum: number; size: number }[] = [];
  for (const [index, want] of wanted.entries()) {
    pools.push({ sum: want - index * gap, size: 1 });
    let last = pools.at(-1);
    let before = pools.at(-2);
    while (last !== undefined && before !== undefined && meanOf(before) > meanOf(last)) {
      before.sum += last.sum;
      before.size += last.size;
      pools.pop();
      last = before;
      before = pools.at(-2);
    }
  }
  const means = pools.flatMap((pool) => Array.from({ length: pool.size }, () => meanOf(pool)));
  return means.map((mean, index) => mean + index * gap);
}

function meanOf({ sum, size }: { readonly sum: number; readonly size: number }): number {
  return sum / size;
}
