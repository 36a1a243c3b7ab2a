import type { Graph } from '../graph/graph.js';
import { rederiveHeadlines } from '../ledger/rederive.js';
import { refreshRepresentatives } from '../ledger/representatives.js';
import { graphModelQueries } from './graphModel.queries.js';
import { ALL_PAPERS, inPages } from './inPages.js';

/** Raised when the rules of headlines or the table of sections change: the next start then derives all of them again. */
export const HEADLINES_VERSION = 3;
/** Papers of which all citations are derived before progress is recorded. */
const PAPERS_PER_PAGE = 500;

/** What a database records of its headlines. */
export interface HeadlineProgress {
  /** The rules by which headlines are stored, null when not all are by any of those that are recorded. */
  readonly headlineRules: number | null;
  /** Up to which id of citing papers they are. */
  readonly headlinesUpTo: string | null;
}

/** Derives the headlines of all citations by the rules of today. Goes on where an earlier call was cut. */
export async function refreshHeadlines(
  graph: Graph,
  { headlineRules, headlinesUpTo }: HeadlineProgress,
  onProgress: (percent: number) => void,
): Promise<void> {
  const start = (headlineRules === HEADLINES_VERSION ? headlinesUpTo : null) ?? '';
  await inPages(graph, { start, size: PAPERS_PER_PAGE }, onProgress, async (ids, upTo) => {
    await rederiveHeadlines(graph, ids);
    // Before the progress is recorded, or a cut upgrade would leave lists by the old headlines.
    if (upTo === ALL_PAPERS) await refreshRepresentatives(graph);
    const progress = { headlineRules: HEADLINES_VERSION, headlinesUpTo: upTo };
    await graph.write((transaction) =>
      transaction.run(graphModelQueries.setHeadlineProgress, progress),
    );
  });
}
