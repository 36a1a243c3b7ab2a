import type { Graph } from '../graph/graph.js';
import { must } from '../must.js';
import { papersQueries } from '../ledger/papers.queries.js';
import { statisticsQueries } from '../statistics/statistics.queries.js';
import { graphModelQueries } from './graphModel.queries.js';
import { RULES_VERSION } from '../profile/rules.js';
import { profileColumns } from '../profile/storedProfile.js';

/** Papers whose profiles are stored in one transaction. */
const PAPERS_PER_TRANSACTION = 2_000;
/** After every id. */
export const ALL_PROFILES = '~';

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
  const [statistics] = await graph.read(statisticsQueries.graphStatistics, {});
  const { paperCount } = must(statistics, 'the number of papers');
  let after = (profileRules === RULES_VERSION ? profilesUpTo : null) ?? '';
  for (let done = 0; after !== ALL_PROFILES;) {
    const page = await graph.read(graphModelQueries.paperIdsAfter, {
      after,
      limit: PAPERS_PER_TRANSACTION,
    });
    const ids = page.map(({ id }) => id);
    after =
      page.length < PAPERS_PER_TRANSACTION ? ALL_PROFILES : must(ids.at(-1), 'the last paper');
    await storeProfiles(graph, ids, after);
    onProgress(Math.min(100, (100 * (done += ids.length)) / Math.max(1, paperCount)));
  }
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
