import { isDeepStrictEqual } from 'node:util';
import { readCitationClaims } from '../citation/citationClaims.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { readThresholds } from '../source/thresholds.js';
import { besideNoBackup } from './besideNoBackup.js';
import { CITATIONS_PER_TRANSACTION, finishMarked } from './finishMarked.js';
import { readPending, removeVoid, storeCitationChanges, type Ends } from './pendingCitations.js';
import { papersNamed } from './papersNamed.js';
import { lockTallies, voidsOf, type LockedPaper, type Voiding } from './tallies.js';
import { takeBacksQueries, type VoidingPaper } from './takeBacks.queries.js';
import { deleteUnclaimed } from './unclaimedPapers.js';

/**
 * Takes back the citations that are void since the thresholds of their citing papers have risen, those that other
 * processes marked, too. Each transaction leaves consistent counts, and the mark of a paper goes with its last void
 * citation, so an interrupted run is finished by the next one. Waits for a running backup, and calls `onWaiting` then.
 * Resolves with the number of papers that are done.
 */
export function finishTakeBacks(graph: Graph, onWaiting?: () => void): Promise<number> {
  return finishMarked(
    (limit) => graph.read(takeBacksQueries.papersTakingBack, { limit }),
    ({ referenceCount }) => referenceCount,
    (papers) => takeBack(graph, papers, onWaiting),
  );
}

/** Resolves with false when thresholds rose meanwhile, so that it has to begin again. */
async function takeBack(
  graph: Graph,
  marked: readonly VoidingPaper[],
  onWaiting?: () => void,
): Promise<boolean> {
  const thresholds = marked.map(readThresholds);
  const run: GraphTransaction['run'] = (query, params) => graph.read(query, params);
  const named = await papersNamed({ run }, thresholds);
  const papers = new Map(
    marked.map(({ id }, at) => [id, { voids: must(thresholds[at], `paper ${id}`), named }]),
  );
  for (let after: string | null = ''; after !== null;) {
    const place: string = after;
    const step = await besideNoBackup(
      graph,
      (transaction) => takeBackStep(transaction, papers, place),
      onWaiting,
    );
    if (step === 'risen') return false;
    after = step;
  }
  return true;
}

/**
 * Takes back void ones among the citations after a place, and ends the marks after the last one. Resolves with the place
 * to go on from, null after the last one. What others add meanwhile is not void, because they know the thresholds.
 */
async function takeBackStep(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, Voiding>,
  after: string,
): Promise<string | null> {
  const ids = [...papers.keys()];
  const limit = CITATIONS_PER_TRANSACTION;
  const rows = await transaction.run(takeBacksQueries.referencesInOrder, { ids, after, limit });
  const voided = rows.filter(({ citingId, citedId, ...stored }) => {
    const claims = readCitationClaims(stored);
    claims.dropVoid(voidsOf(must(papers.get(citingId), `paper ${citingId}`), citedId));
    return !isDeepStrictEqual(claims.store(), readCitationClaims(stored).store());
  });
  const locked = await lockTallies(transaction, [...ids, ...voided.map(({ citedId }) => citedId)]);
  if ([...papers].some(([id, paper]) => hasRisen(paper, locked.get(id)))) return 'risen';
  await removeVoidOf(transaction, locked, voided);
  if (rows.length === limit) return must(rows.at(-1), 'the last citation').place;
  await transaction.run(takeBacksQueries.unmarkTakingBack, { ids });
  return null;
}

async function removeVoidOf(
  transaction: GraphTransaction,
  locked: ReadonlyMap<string, LockedPaper>,
  voided: readonly Ends[],
): Promise<void> {
  // A paper may have merged into another one since they were read, which takes its void citations along.
  const present = voided.filter(
    ({ citingId, citedId }) => locked.has(citingId) && locked.has(citedId),
  );
  if (present.length === 0) return;
  const pending = await readPending(transaction, locked, present);
  for (const citation of pending.values()) citation.changed = citation.before !== null;
  const removed = removeVoid(locked, pending.values());
  await storeCitationChanges(transaction, locked, pending.values(), removed);
  const cited = removed.map(({ citedId }) => citedId);
  await deleteUnclaimed(transaction, locked, cited);
}

/**
 * Whether more may be void of a paper's references than when its thresholds were read. One that merged into another one has
 * none; and one that it no longer cites may be another one now.
 */
function hasRisen({ voids, named }: Voiding, locked: LockedPaper | undefined): boolean {
  if (locked === undefined) return false;
  const references = voids.deletedReferences();
  return (
    !isDeepStrictEqual(locked.voids.store(), voids.store()) ||
    references.some(({ cited }) => locked.named.get(cited) !== named.get(cited))
  );
}
