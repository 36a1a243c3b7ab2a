import type { GraphTransaction } from '../../graph/graph.js';
import { queries } from '../../graph/queries.js';
import { CiterTally } from '../../summary/citerTally.js';

/** A paper whose lock the transaction holds. */
export interface LockedPaper {
  readonly dateKey: string;
  /** Its stored summary, to be changed by differences and stored again before the transaction ends. */
  readonly tally: CiterTally;
}

/** Locks papers in order of id, which keeps deadlocks rare, and reads their summaries under the lock. */
export async function lockTallies(
  transaction: GraphTransaction,
  paperIds: Iterable<string>,
): Promise<Map<string, LockedPaper>> {
  const ids = [...new Set(paperIds)].sort();
  const rows = await transaction.run(queries.lockCiterTallies, { ids });
  return new Map(rows.map((row) => [row.id, { dateKey: row.dateKey, tally: new CiterTally(row) }]));
}

/** Stores the summaries of `changedIds`, and marks their representative citers as due. */
export async function storeTallies(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, LockedPaper>,
  changedIds: ReadonlySet<string>,
): Promise<void> {
  const rows = [...changedIds].flatMap((id) => {
    const paper = papers.get(id);
    return paper === undefined ? [] : [{ id, properties: paper.tally.store() }];
  });
  if (rows.length > 0) await transaction.run(queries.setCiterTallies, { rows });
}
