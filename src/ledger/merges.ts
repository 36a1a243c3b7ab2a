import { readCitationClaims } from '../citation/citationClaims.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { besideNoBackup } from './besideNoBackup.js';
import { CITATIONS_PER_TRANSACTION, finishMarked } from './finishMarked.js';
import { mergesQueries } from './merges.queries.js';
import { readPaperClaims, storeFacts } from '../paper/storedFacts.js';
import { changedPapers, storePaperChanges } from './paperChanges.js';
import { lockFacts } from './papers.js';
import {
  pairKey,
  readPending,
  removeVoid,
  storeCitationChanges,
  type Ends,
} from './pendingCitations.js';
import { takeBacksQueries } from './takeBacks.queries.js';
import { lockTallies } from './tallies.js';
import { deleteUnclaimed } from './unclaimedPapers.js';

/**
 * Finishes every merge that is marked, those of other processes too. Each transaction leaves a consistent
 * graph, so an interrupted merge continues where it stopped. Waits for a running
 * backup, and calls `onWaiting` then. Resolves with the number of papers that merged.
 */
export function finishMerges(graph: Graph, onWaiting?: () => void): Promise<number> {
  return finishMarked(
    (limit) => graph.read(mergesQueries.papersMerging, { limit }),
    ({ citationCount }) => citationCount,
    (papers) => {
      const ids = papers.map(({ id }) => id).sort();
      return besideNoBackup(graph, (transaction) => mergeStep(transaction, ids), onWaiting);
    },
  );
}

/**
 * Moves citations of marked papers to their survivors, and retires the papers when none are left. Resolves with
 * whether they are retired.
 */
async function mergeStep(transaction: GraphTransaction, ids: string[]): Promise<boolean> {
  const marked = await transaction.run(mergesQueries.lockMerging, { ids });
  const survivorOf = new Map(marked.map(({ id, survivorId }) => [id, survivorId]));
  const moved = await moveCitations(transaction, survivorOf);
  if (moved >= CITATIONS_PER_TRANSACTION) return false;
  await moveFacts(transaction, survivorOf);
  await transaction.run(takeBacksQueries.markCitersTakingBack, {
    ids: [...new Set(survivorOf.values())],
  });
  await transaction.run(mergesQueries.retireMerged, { rows: marked });
  return true;
}

async function moveCitations(
  transaction: GraphTransaction,
  survivorOf: ReadonlyMap<string, string>,
): Promise<number> {
  const old = await transaction.run(mergesQueries.citationsOfMerging, {
    ids: [...survivorOf.keys()],
    limit: CITATIONS_PER_TRANSACTION,
  });
  if (old.length === 0) return 0;
  const movedEnds = ({ citingId, citedId }: Ends): Ends => ({
    citingId: survivorOf.get(citingId) ?? citingId,
    citedId: survivorOf.get(citedId) ?? citedId,
  });
  const ends = old.map(movedEnds);
  const papers = await lockTallies(
    transaction,
    [...old, ...ends].flatMap(({ citingId, citedId }) => [citingId, citedId]),
  );
  const pending = await readPending(transaction, papers, ends);
  for (const citation of old) {
    const moved = movedEnds(citation);
    // Self-citations are not stored: the citation ends where its two papers have become one.
    if (moved.citingId === moved.citedId) continue;
    const target = must(pending.get(pairKey(moved)), `citation ${pairKey(moved)}`);
    target.claims.addAll(readCitationClaims(citation));
    target.changed = true;
  }
  const voided = removeVoid(papers, pending.values());
  await storeCitationChanges(transaction, papers, pending.values(), [...old, ...voided]);
  // Also the stub whose last citation is void where it moves to.
  await deleteUnclaimed(
    transaction,
    papers,
    ends.map(({ citedId }) => citedId),
  );
  return old.length;
}

async function moveFacts(
  transaction: GraphTransaction,
  survivorOf: ReadonlyMap<string, string>,
): Promise<void> {
  const before = await lockFacts(transaction, [...survivorOf].flat());
  const after = new Map(before);
  for (const [id, survivorId] of survivorOf) {
    const claims = readPaperClaims(must(after.get(survivorId), `paper ${survivorId}`));
    claims.addAll(readPaperClaims(must(before.get(id), `paper ${id}`)));
    after.set(survivorId, storeFacts(claims));
  }
  await storePaperChanges(transaction, changedPapers(before, after));
}
