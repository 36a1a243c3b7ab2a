import type { GraphTransaction } from '../../graph/graph.js';
import { queries } from '../../graph/queries.js';
import { newPaperId } from '../../paper/paperId.js';

/** Keys that name one paper, and the paper's id where the graph knows it. */
interface IdentityGroup {
  keys: Set<string>;
  paperId: string | null;
}

/** The paper of each key; null stands for a key of records that would make one paper of two. */
export type ResolvedIdentities = ReadonlyMap<string, string>;

/**
 * Finds or makes the papers that records name. Each element of `keyLists` holds the keys of one record;
 * records that share a key name one paper. A record that would make two known papers one is left out:
 * no paper is resolved for the keys that only it names.
 */
export async function resolveIdentities(
  transaction: GraphTransaction,
  keyLists: readonly (readonly string[])[],
): Promise<ResolvedIdentities> {
  const keys = [...new Set(keyLists.flat())].sort();
  const found = await transaction.run(queries.mergeIdentifiers, { keys });
  const known = new Map(found.flatMap(({ key, paperId }) => (paperId ? [[key, paperId]] : [])));
  const resolved = new Map<string, string>();
  const newIds: string[] = [];
  for (const group of groupKeys(keyLists, known)) {
    const paperId = group.paperId ?? newPaperId();
    if (group.paperId === null) newIds.push(paperId);
    for (const key of group.keys) resolved.set(key, paperId);
  }
  if (newIds.length > 0) await transaction.run(queries.createPapers, { ids: newIds });
  const unlinked = keys.filter((key) => !known.has(key));
  const rows = unlinked.flatMap((key) => {
    const paperId = resolved.get(key);
    return paperId === undefined ? [] : [{ key, paperId }];
  });
  if (rows.length > 0) await transaction.run(queries.attachIdentifiers, { rows });
  if (rows.length < unlinked.length) {
    const refused = unlinked.filter((key) => !resolved.has(key));
    await transaction.run(queries.deleteUnlinkedIdentifiers, { keys: refused });
  }
  return resolved;
}

/** The transitive closure over keys that stand on one record, with the papers that are known already. */
function groupKeys(
  keyLists: readonly (readonly string[])[],
  known: ReadonlyMap<string, string>,
): Set<IdentityGroup> {
  const groupByKey = new Map<string, IdentityGroup>();
  const groupByPaper = new Map<string, IdentityGroup>();
  for (const [key, paperId] of known) {
    const group = groupByPaper.get(paperId) ?? { keys: new Set(), paperId };
    group.keys.add(key);
    groupByPaper.set(paperId, group);
    groupByKey.set(key, group);
  }
  for (const keys of keyLists) {
    const groups = new Set(keys.flatMap((key) => groupByKey.get(key) ?? []));
    const papers = [...groups].flatMap(({ paperId }) => paperId ?? []);
    if (papers.length > 1) continue;
    const merged: IdentityGroup = { keys: new Set(keys), paperId: papers[0] ?? null };
    for (const group of groups) for (const key of group.keys) merged.keys.add(key);
    for (const key of merged.keys) groupByKey.set(key, merged);
  }
  return new Set(groupByKey.values());
}
