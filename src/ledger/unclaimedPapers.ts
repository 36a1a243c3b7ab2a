import type { GraphTransaction } from '../graph/graph.js';
import { papersQueries } from './papers.queries.js';
import type { LockedPaper } from './tallies.js';

/**
 * Deletes those of `ids` of which no source says anything and that no citation touches, now that the transaction has
 * changed the citations of `papers`, whose locks it holds.
 */
export async function deleteUnclaimed(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, LockedPaper>,
  ids: Iterable<string>,
): Promise<void> {
  const lonely = [...new Set(ids)].filter((id) => {
    const paper = papers.get(id);
    return paper?.tally.total === 0 && paper.referenceCount === 0;
  });
  if (lonely.length > 0) await transaction.run(papersQueries.deleteUnclaimed, { ids: lonely });
}
