import type { Graph } from '../graph/graph.js';
import { sourceQueries, type StatedSource } from '../sources/sources.queries.js';

const SOURCES_PER_PAGE = 1_000;

/** What is stated of sources, in order of their names. */
export async function* pagesOfSources(graph: Pick<Graph, 'read'>): AsyncGenerator<StatedSource[]> {
  for (let after = ''; ;) {
    const page = await graph.read(sourceQueries.sourcesAfter, { after, limit: SOURCES_PER_PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.name;
  }
}
