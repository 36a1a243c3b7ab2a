import { isDeepStrictEqual } from 'node:util';
import { readCitationClaims, type StoredCitationClaims } from '../citation/citationClaims.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { readPending, storeCitationChanges, type Ends } from '../ledger/pendingCitations.js';
import { lockTallies } from '../ledger/tallies.js';
import { graphModelQueries } from './graphModel.queries.js';
import { inPages } from './inPages.js';

/** Papers whose references are read at a time, and citations that are changed in one transaction. */
const PAPERS_PER_PAGE = 500;
const CITATIONS_PER_TRANSACTION = 1_000;

/**
 * Keeps, of the sentences of each record, those of its newest version, as an import of today does: before model 5, versions
 * replaced each other sentence by sentence. Safe to run again at any time, also after it was cut.
 */
export async function refreshCitations(
  graph: Graph,
  onProgress: (percent: number) => void = () => undefined,
): Promise<void> {
  await inPages(graph, { start: '', size: PAPERS_PER_PAGE }, onProgress, async (citingIds) => {
    const stored = await graph.read(graphModelQueries.severalContexts, { citingIds });
    const outdated = stored.filter(isOutdated);
    for (let start = 0; start < outdated.length; start += CITATIONS_PER_TRANSACTION) {
      const some = outdated.slice(start, start + CITATIONS_PER_TRANSACTION);
      await graph.write((transaction) => rederive(transaction, some));
    }
  });
}

function isOutdated({ citingId: _, citedId: __, ...stored }: StoredCitationClaims & Ends): boolean {
  return !isDeepStrictEqual(readCitationClaims(stored).store(), stored);
}

/** Reading claims drops what newer ones replace. */
async function rederive(transaction: GraphTransaction, ends: readonly Ends[]): Promise<void> {
  const papers = await lockTallies(
    transaction,
    ends.flatMap(({ citingId, citedId }) => [citingId, citedId]),
  );
  const present = ends.filter(
    ({ citingId, citedId }) => papers.has(citingId) && papers.has(citedId),
  );
  const pending = await readPending(transaction, papers, present);
  for (const citation of pending.values()) citation.changed = citation.before !== null;
  await storeCitationChanges(transaction, papers, pending.values());
}
