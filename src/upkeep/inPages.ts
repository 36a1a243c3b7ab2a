import type { Graph } from '../graph/graph.js';
import { must } from '../must.js';
import { statisticsQueries } from '../statistics/statistics.queries.js';
import { graphModelQueries } from './graphModel.queries.js';

/** After every id. */
export const ALL_PAPERS = '~';

/**
 * Calls `refresh` with the ids of all papers after `start`, `size` at a time, and with the id up to which papers are done
 * once it has resolved: a refresh that is to be resumed records it together with what it stores.
 */
export async function inPages(
  graph: Graph,
  { start, size }: { readonly start: string; readonly size: number },
  onProgress: (percent: number) => void,
  refresh: (ids: string[], upTo: string) => Promise<void>,
): Promise<void> {
  const [statistics] = await graph.read(statisticsQueries.graphStatistics, {});
  const { paperCount } = must(statistics, 'the number of papers');
  let after = start;
  for (let done = 0; after !== ALL_PAPERS;) {
    const page = await graph.read(graphModelQueries.paperIdsAfter, {
      after,
      limit: size,
    });
    const ids = page.map(({ id }) => id);
    after = page.length < size ? ALL_PAPERS : must(ids.at(-1), 'the last paper');
    await refresh(ids, after);
    onProgress(Math.min(100, (100 * (done += ids.length)) / Math.max(1, paperCount)));
  }
}
