import type { Graph, GraphTransaction } from '../../graph/graph.js';
import { pagesOfPapers } from '../pagesOfPapers.js';
import { auditQueries } from '../audit.queries.js';
import { curationQueries } from './curation.queries.js';
import { KnownSources } from './knownSources.js';
import { besideNoBackup } from '../../ledger/besideNoBackup.js';
import { refreshRepresentatives } from '../../ledger/representatives.js';
import { finishSelfCitations } from '../../ledger/selfCitations.js';
import { changedPapers, storePaperChanges } from '../../ledger/paperChanges.js';
import { lockFacts } from '../../ledger/papers.js';
import {
  readPending,
  storeCitationChanges,
  type Ends,
  type RemovedCitation,
} from '../../ledger/pendingCitations.js';
import { lockTallies } from '../../ledger/tallies.js';
import { readPaperClaims, storeFacts } from '../../paper/storedFacts.js';
import { slices } from '../../slices.js';

/** The result of forgetting a source. */
export interface Forgotten {
  /** Papers that it reported. */
  papers: number;
  /** Facts that it contributed to them. */
  facts: number;
  /** Citations that it reported. */
  citations: number;
  /** Citations that no other source reports, which were deleted. */
  deletedCitations: number;
  /** Papers that no source refers to any more, which were deleted. */
  deletedPapers: number;
}

/** Claims removed in one transaction. */
const PER_TRANSACTION = 1_000;

/**
 * Removes everything that a source contributed about papers and citations. Identities stay: papers that its
 * records merged are not split. Each transaction leaves a consistent graph, and a second run completes an
 * interrupted one. Rejects with `BadInputError` for a source that contributed nothing.
 */
export async function forgetSource(
  graph: Graph,
  source: string,
  onProgress: (soFar: Forgotten) => void = () => undefined,
): Promise<Forgotten> {
  const total = { papers: 0, facts: 0, citations: 0, deletedCitations: 0, deletedPapers: 0 };
  const known = new KnownSources(source);
  for await (const papers of pagesOfPapers(graph)) {
    const citingIds = papers.map(({ id }) => id);
    const citations = await graph.read(auditQueries.citationsFrom, { citingIds });
    for (const some of slices(citations.filter(known.claims), PER_TRANSACTION)) {
      total.citations += some.length;
      total.deletedCitations += await besideNoBackup(graph, (transaction) =>
        forgetCitations(transaction, source, some),
      );
    }
    const claimed = papers.filter(known.claims);
    const ids = claimed.map(({ id }) => id);
    if (ids.length > 0)
      await besideNoBackup(graph, (transaction) => forgetFacts(transaction, source, ids));
    total.papers += ids.length;
    for (const paper of claimed) total.facts += readPaperClaims(paper).factCountOf(source);
    onProgress(total);
  }
  total.deletedPapers = await deleteUnclaimedPapers(graph);
  await finishSelfCitations(graph);
  await refreshRepresentatives(graph);
  // A run that was cut may have left no more than papers to delete.
  if (total.papers + total.citations + total.deletedPapers === 0) throw known.refusal();
  return total;
}

async function forgetCitations(
  transaction: GraphTransaction,
  source: string,
  ends: readonly Ends[],
): Promise<number> {
  const papers = await lockTallies(
    transaction,
    ends.flatMap(({ citingId, citedId }) => [citingId, citedId]),
  );
  // A paper may have merged into another one since they were read, and then they are citations of that one.
  const present = ends.filter(
    ({ citingId, citedId }) => papers.has(citingId) && papers.has(citedId),
  );
  const removed: RemovedCitation[] = [];
  const pending = await readPending(transaction, papers, present);
  for (const citation of pending.values()) {
    const { before, claims } = citation;
    if (before === null || !claims.removeSource(source)) continue;
    if (claims.allSources().length === 0) removed.push({ ...citation, ...before });
    else citation.changed = true;
  }
  await storeCitationChanges(transaction, papers, pending.values(), removed);
  return removed.length;
}

async function forgetFacts(
  transaction: GraphTransaction,
  source: string,
  ids: readonly string[],
): Promise<void> {
  const before = await lockFacts(transaction, ids);
  const after = new Map(
    [...before].map(([id, facts]) => {
      const claims = readPaperClaims(facts);
      claims.removeSource(source);
      return [id, storeFacts(claims)];
    }),
  );
  await storePaperChanges(transaction, changedPapers(before, after));
}

/** Deletes papers of which no source speaks and that no citation touches; resolves with their number. */
export async function deleteUnclaimedPapers(graph: Graph): Promise<number> {
  let total = 0;
  for (;;) {
    const [row] = await besideNoBackup(graph, (transaction) =>
      transaction.run(curationQueries.deleteUnclaimedPapers, { limit: PER_TRANSACTION }),
    );
    if (row === undefined || row.deleted === 0) return total;
    total += row.deleted;
  }
}
