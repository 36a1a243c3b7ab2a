import { read } from '../graph/query.js';
import type { GraphStatistics } from './graphStatistics.js';

/** The size of the graph, from counts that Neo4j keeps. */
export const statisticsQueries = {
  graphStatistics: read<Record<string, never>, GraphStatistics>('graphStatistics', {
    params: [],
    columns: ['paperCount', 'stubCount', 'citationCount', 'identifierCount'],
  }),
};
