import type { GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { mergesQueries } from './merges.queries.js';
import type { IdentityGroup } from './closure.js';
import { assertSameIdentities, type Revisions } from './tallies.js';

/**
 * Marks the papers of each group with several papers: all are to merge into the one with the most citations.
 * Resolves with the surviving paper of each such group. From here on new claims about the others go to
 * the survivor; `finishMerges` moves the old ones.
 */
export async function markMerges(
  transaction: GraphTransaction,
  groups: readonly IdentityGroup[],
  revisions: Revisions,
): Promise<ReadonlyMap<IdentityGroup, string>> {
  const survivors = new Map<IdentityGroup, string>();
  const merging = groups.filter(({ paperIds }) => paperIds.length > 1);
  if (merging.length === 0) return survivors;
  const ids = merging.flatMap(({ paperIds }) => paperIds).sort();
  const locked = await transaction.run(mergesQueries.lockMergeCandidates, { ids });
  assertSameIdentities(ids, locked, revisions);
  const sizes = new Map(locked.map(({ id, citationCount }) => [id, citationCount]));
  const sizeOf = (id: string): number => must(sizes.get(id), `the size of paper ${id}`);
  const rows: { id: string; survivorId: string }[] = [];
  for (const group of merging) {
    const [first, ...others] = [...group.paperIds].sort(
      (a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1),
    );
    const survivorId = must(first, 'the paper into which others merge');
    survivors.set(group, survivorId);
    for (const id of others) rows.push({ id, survivorId });
  }
  await transaction.run(mergesQueries.markMerging, { rows });
  return survivors;
}
