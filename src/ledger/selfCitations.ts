import { isDeepStrictEqual } from 'node:util';
import { selfCitationOf } from '../citation/selfCitation.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { newestKeyOf } from '../paper/partialDate.js';
import { slices } from '../slices.js';
import { besideNoBackup } from './besideNoBackup.js';
import { CITATIONS_PER_TRANSACTION, finishMarked } from './finishMarked.js';
import { pairKey, type Ends } from './pendingCitations.js';
import {
  selfCitationsQueries,
  type JudgedRow,
  type ReauthoredPaper,
} from './selfCitations.queries.js';
import { lockedPaper, lockTallies, storeCubes, type LockedPaper } from './tallies.js';

/**
 * Judges the citations of papers again whose authors have changed, those that other processes marked, too. The mark of a
 * paper goes with its last citation, so an interrupted run is finished by the next one. Waits for a running backup, and
 * calls `onWaiting` then. Resolves with the number of papers that are done.
 */
export function finishSelfCitations(graph: Graph, onWaiting?: () => void): Promise<number> {
  return finishMarked(
    (limit) => graph.read(selfCitationsQueries.papersWithOtherAuthors, { limit }),
    ({ citationCount }) => citationCount,
    (papers) => judgeAll(graph, papers, onWaiting),
  );
}

/**
 * Resolves with false when authors changed once more meanwhile, so that it has to begin again. Citations that others make
 * meanwhile are judged by them.
 */
async function judgeAll(
  graph: Graph,
  papers: readonly ReauthoredPaper[],
  onWaiting?: () => void,
): Promise<boolean> {
  const ids = papers.map(({ id }) => id);
  const touching = await graph.read(selfCitationsQueries.citationsTouching, { ids });
  const ends = [...new Map(touching.map((pair) => [pairKey(pair), pair])).values()];
  // One transaction ends the marks where there is no citation any more.
  const parts = ends.length === 0 ? [[]] : [...slices(ends, CITATIONS_PER_TRANSACTION)];
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    const step = (transaction: GraphTransaction) => judgeStep(transaction, papers, part, isLast);
    if (!(await besideNoBackup(graph, step, onWaiting))) return false;
  }
  return true;
}

/** Resolves with whether the papers still have the authors that were read with them. */
async function judgeStep(
  transaction: GraphTransaction,
  papers: readonly ReauthoredPaper[],
  ends: readonly Ends[],
  isLast: boolean,
): Promise<boolean> {
  const ids = papers.map(({ id }) => id);
  const locked = await lockTallies(transaction, [
    ...ids,
    ...ends.flatMap(({ citingId, citedId }) => [citingId, citedId]),
  ]);
  if (papers.some((paper) => hasOtherAuthors(paper, locked.get(paper.id)))) return false;
  await storeSelfCitations(transaction, locked, ends);
  if (isLast) await transaction.run(selfCitationsQueries.unmarkAuthorsChanged, { ids });
  return true;
}

/**
 * Judges citations of papers whose locks the transaction holds, and counts them anew with the papers that they cite. A paper that is not among them has merged into another one
 * since the citations were read, which took them along; one that is not there any more is passed over.
 */
export async function storeSelfCitations(
  transaction: GraphTransaction,
  locked: ReadonlyMap<string, LockedPaper>,
  ends: readonly Ends[],
): Promise<void> {
  const rows = ends.flatMap(({ citingId, citedId }): JudgedRow[] => {
    const [citing, cited] = [locked.get(citingId), locked.get(citedId)];
    if (citing === undefined || cited === undefined) return [];
    const selfCitation = selfCitationOf(citing.authorship(), cited.authorship());
    return [[citedId, newestKeyOf(citing.dateKey, citingId), selfCitation]];
  });
  if (rows.length === 0) return;
  const changed = await transaction.run(selfCitationsQueries.setSelfCitations, { rows });
  const verdicts = new Map(rows.map(([citedId, key, verdict]) => [`${key}>${citedId}`, verdict]));
  for (const { citedId, newestKey, ...before } of changed) {
    const { tally } = lockedPaper(locked, citedId);
    const selfCitation = must(verdicts.get(`${newestKey}>${citedId}`), 'the verdict');
    tally.remove({ ...before, dateKey: newestKey });
    tally.add({ ...before, selfCitation, dateKey: newestKey });
  }
  await storeCubes(
    transaction,
    locked,
    changed.map(({ citedId }) => citedId),
  );
}

/** Whether a paper has other authors than those that were read; one that merged into another one has none. */
function hasOtherAuthors(
  { authorNames, authorOrcids, authorIds }: ReauthoredPaper,
  locked: LockedPaper | undefined,
): boolean {
  return (
    locked !== undefined &&
    !isDeepStrictEqual(locked.authors, { authorNames, authorOrcids, authorIds })
  );
}
