import { EVERYTHING } from '../../src/citation/filter.js';
import type { Graph } from '../../src/graph/graph.js';
import { queries } from '../../src/graph/queries.js';
import type { LookupRow } from '../../src/graph/queries/read.js';

/** The paper that an identifier names, as it is stored. */
export async function storedPaper(
  graph: Pick<Graph, 'read'>,
  key: string,
): Promise<LookupRow | undefined> {
  const rows = await graph.read(queries.papersByLookups, {
    lookups: [{ index: 0, surrogate: null, key, ...EVERYTHING }],
    citers: 0,
    wholeCiters: false,
    representatives: 0,
    wholeRepresentatives: false,
  });
  return rows[0];
}
