import type { Graph } from '../graph/graph.js';
import { statisticsQueries } from '../statistics/statistics.queries.js';
import type { HubTierThresholds } from '../config/config.js';
import { hubConnection } from '../hubs/hubs.js';
import type { PaperCard } from '../paper/paperRows.js';
import { createGraphReader } from '../graph/graphReader.js';
import type { GraphStatistics } from '../statistics/graphStatistics.js';

/** Time limit for reading the statistics, in milliseconds. */
const READ_WITHIN_MS = 2_000;
const HUBS_SHOWN = 10;

/** An overview of the graph. */
export interface GraphOverview {
  readonly statistics: GraphStatistics;
  /** Most cited first. */
  readonly hubs: readonly PaperCard[];
}

/** Reads the overview in two statements that cost the same for every graph. */
export async function readOverview(
  graph: Pick<Graph, 'read'>,
  thresholds: HubTierThresholds,
): Promise<GraphOverview> {
  const read = createGraphReader(graph, {
    signal: AbortSignal.timeout(READ_WITHIN_MS),
    deadlineAt: Date.now() + READ_WITHIN_MS,
  });
  const [[statistics], edges] = await Promise.all([
    read(statisticsQueries.graphStatistics, {}),
    hubConnection({ first: HUBS_SHOWN, orderBy: 'CITERS' }, thresholds, read).edges,
  ]);
  const none = { paperCount: 0, stubCount: 0, citationCount: 0, identifierCount: 0 };
  return { statistics: statistics ?? none, hubs: edges.map(({ node }) => node) };
}
