import { EVERYTHING } from '../../src/citation/filter.js';
import type { Graph } from '../../src/graph/graph.js';
import { lookupQueries } from '../../src/lookup/lookup.queries.js';
import type { LookupRow } from '../../src/lookup/lookup.queries.js';

/** The paper that an identifier names, as it is stored. */
export async function storedPaper(
  graph: Pick<Graph, 'read'>,
  key: string,
): Promise<LookupRow | undefined> {
  const rows = await graph.read(lookupQueries.papersByLookups, {
    lookups: [{ index: 0, surrogate: null, key, ...EVERYTHING }],
    citers: 0,
    wholeCiters: false,
    representatives: 0,
    wholeRepresentatives: false,
  });
  return rows[0];
}
