/**
 * Keys of one paper, and the known papers that they belonged to so far: if there are several, they must
 * merge.
 */
export interface IdentityGroup {
  readonly keys: Set<string>;
  paperIds: string[];
}

/**
 * The transitive closure over keys on the same record, with the papers that are known already. `mergers`
 * holds the positions of the lists that joined several known papers.
 */
export function closureOf(
  keyLists: readonly (readonly string[])[],
  known: ReadonlyMap<string, { readonly paperId: string }>,
): { groups: readonly IdentityGroup[]; mergers: ReadonlySet<number> } {
  const groupByKey = new Map<string, IdentityGroup>();
  const groupByPaper = new Map<string, IdentityGroup>();
  const mergers = new Set<number>();
  for (const [key, { paperId }] of known) {
    const group = groupByPaper.get(paperId) ?? { keys: new Set(), paperIds: [paperId] };
    group.keys.add(key);
    groupByPaper.set(paperId, group);
    groupByKey.set(key, group);
  }
  keyLists.forEach((keys, index) => {
    const groups = new Set(keys.flatMap((key) => groupByKey.get(key) ?? []));
    const [target = { keys: new Set<string>(), paperIds: [] }, ...others] = bySize(groups);
    for (const other of others) {
      if (target.paperIds.length > 0 && other.paperIds.length > 0) mergers.add(index);
      target.paperIds.push(...other.paperIds);
      for (const key of other.keys) groupByKey.set(add(target, key), target);
    }
    for (const key of keys) groupByKey.set(add(target, key), target);
  });
  return { groups: [...new Set(groupByKey.values())], mergers };
}

/** Joining the smaller groups to the largest keeps the whole closure near linear. */
function bySize(groups: ReadonlySet<IdentityGroup>): IdentityGroup[] {
  return groups.size < 2 ? [...groups] : [...groups].sort((a, b) => b.keys.size - a.keys.size);
}

function add(group: IdentityGroup, key: string): string {
  group.keys.add(key);
  return key;
}
