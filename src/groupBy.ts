/** Things that have something in common: at least one. */
export type Group<Thing> = readonly [Thing, ...Thing[]];

/** Things by their key, in their order. */
export function groupBy<Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): Map<Key, Group<Thing>> {
  const groups = new Map<Key, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** The sum of the counts of those with one key. */
export function countBy<Counted extends { readonly count: number }, Key>(
  things: readonly Counted[],
  keyOf: (thing: Counted) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    counts.set(key, (counts.get(key) ?? 0) + thing.count);
  }
  return counts;
}
