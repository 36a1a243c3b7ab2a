import type { Graph } from '../graph/graph.js';
import { papersQueries } from '../ledger/papers.queries.js';
import { graphModelQueries } from './graphModel.queries.js';
import { inPages } from './inPages.js';
import { RULES_VERSION } from '../profile/rules.js';
import { profileColumns } from '../profile/storedProfile.js';

/** Papers whose profiles are stored in one transaction. */
const PAPERS_PER_TRANSACTION = 2_000;

/** What a database records of its stored profiles. */
export interface ProfileProgress {
  /** The rules by which profiles are stored, null when none are. */
  readonly profileRules: number | null;
  /** Up to which id they are. */
  readonly profilesUpTo: string | null;
}

/**
 * Stores the profiles of all papers from their counts, where they are not stored by the rules of today. Goes
 * on where an earlier call was cut. Papers that others write meanwhile get theirs with their counts.
 */
export async function refreshProfiles(
  graph: Graph,
  { profileRules, profilesUpTo }: ProfileProgress,
  onProgress: (percent: number) => void,
): Promise<void> {
  const start = (profileRules === RULES_VERSION ? profilesUpTo : null) ?? '';
  await inPages(graph, { start, size: PAPERS_PER_TRANSACTION }, onProgress, (ids, upTo) =>
    storeProfiles(graph, ids, upTo),
  );
}

async function storeProfiles(graph: Graph, ids: string[], profilesUpTo: string): Promise<void> {
  await graph.write(async (transaction) => {
    const papers = await transaction.run(papersQueries.lockCiterTallies, { ids });
    const rows = papers.map((paper) => [paper.id, ...profileColumns(paper)] as const);
    await transaction.run(graphModelQueries.setProfiles, { rows });
    const progress = { profileRules: RULES_VERSION, profilesUpTo };
    await transaction.run(graphModelQueries.setProfileProgress, progress);
  });
}
