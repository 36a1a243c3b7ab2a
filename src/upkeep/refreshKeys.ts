import type { Graph } from '../graph/graph.js';
import { KEYS_VERSION, keysOf } from '../paper/storedFacts.js';
import { graphModelQueries } from './graphModel.queries.js';
import { inPages } from './inPages.js';

/** Papers whose texts are read in one transaction; most of them have a few kilobytes. */
const PAPERS_PER_TRANSACTION = 500;

/** What a database records of the stored keys of its papers. */
export interface KeyProgress {
  /** The version of the rules by which keys are stored, null when not all are. */
  readonly keyRules: number | null;
  /** Up to which id they are. */
  readonly keysUpTo: string | null;
}

/**
 * Stores the keys of all papers, where they are not stored by the rules of today. Goes on where an earlier call was cut.
 * Papers that others write meanwhile get theirs with their facts.
 */
export async function refreshKeys(
  graph: Graph,
  { keyRules, keysUpTo }: KeyProgress,
  onProgress: (percent: number) => void,
): Promise<void> {
  const start = (keyRules === KEYS_VERSION ? keysUpTo : null) ?? '';
  await inPages(graph, { start, size: PAPERS_PER_TRANSACTION }, onProgress, (ids, upTo) =>
    storeKeys(graph, ids, upTo),
  );
}

async function storeKeys(graph: Graph, ids: string[], keysUpTo: string): Promise<void> {
  await graph.write(async (transaction) => {
    const papers = await transaction.run(graphModelQueries.lockKeyedFacts, { ids });
    const rows = papers.map(({ id, ...facts }) => ({ id, keys: keysOf(facts) }));
    await transaction.run(graphModelQueries.setKeys, { rows });
    await transaction.run(graphModelQueries.setKeyProgress, { keyRules: KEYS_VERSION, keysUpTo });
  });
}
