import type { GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { citationsQueries } from './citations.queries.js';
import { lockedPaper, lockTallies, storeTallies } from './tallies.js';

/** A citing paper and the date that it now has. */
export interface Redating {
  readonly citingId: string;
  readonly dateKey: string;
}

/**
 * Applies a date change of citing papers, whose locks the transaction holds: updates the keys of all their
 * citations and the counts by year of all cited papers, in the same transaction.
 */
export async function moveCitationDates(
  transaction: GraphTransaction,
  redatings: readonly Redating[],
): Promise<void> {
  if (redatings.length === 0) return;
  const dateKeys = new Map(redatings.map(({ citingId, dateKey }) => [citingId, dateKey]));
  const citations = await transaction.run(citationsQueries.talliedReferences, {
    citingIds: [...dateKeys.keys()],
  });
  if (citations.length === 0) return;
  const tallies = await lockTallies(
    transaction,
    citations.map(({ citedId }) => citedId),
  );
  for (const { citingId, citedId, newestKey, ...labels } of citations) {
    const { tally } = lockedPaper(tallies, citedId);
    const dateKey = must(dateKeys.get(citingId), `the date of paper ${citingId}`);
    tally.remove({ ...labels, dateKey: newestKey });
    tally.add({ ...labels, dateKey });
  }
  await transaction.run(citationsQueries.setNewestKeys, { rows: [...redatings] });
  await storeTallies(transaction, tallies, tallies.keys());
}
