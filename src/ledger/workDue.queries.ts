import { read } from '../graph/query.js';

/**
 * How much work of each kind transactions have left for later and marked (see `finishDue`): papers, and sources for `sources`. An
 * import does it before it ends.
 */
export interface WorkDue {
  readonly merges: number;
  readonly takeBacks: number;
  readonly sources: number;
  readonly selfCitations: number;
  readonly representatives: number;
}

/** What is left to do, from counts that Neo4j keeps. */
export const workDueQueries = {
  workDue: read<Record<string, never>, WorkDue>('workDue', {
    params: [],
    columns: ['merges', 'takeBacks', 'sources', 'selfCitations', 'representatives'],
  }),
};
