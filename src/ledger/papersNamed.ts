import type { GraphTransaction } from '../graph/graph.js';
import type { Thresholds } from '../source/thresholds.js';
import { identitiesQueries } from './identities.queries.js';

/** The ids of papers by their keys. */
export type PaperByKey = ReadonlyMap<string, string>;

const NONE: PaperByKey = new Map();

/**
 * The papers of the keys by which thresholds name deleted references. Read it when the locks of both ends of a citation are
 * held: whoever merges a paper looks at its citations later.
 */
export async function papersNamed(
  transaction: Pick<GraphTransaction, 'run'>,
  thresholds: readonly Thresholds[],
): Promise<PaperByKey> {
  const named = thresholds.flatMap((each) => each.deletedReferences());
  if (named.length === 0) return NONE;
  const keys = [...new Set(named.map(({ cited }) => cited))];
  const rows = await transaction.run(identitiesQueries.papersOfIdentifiers, { keys });
  return new Map(rows.map(({ key, paperId }) => [key, paperId]));
}
