import type { Subgraph } from '../../src/neighbourhood/neighbourhood.js';
import type { SchemaClient } from './schemaClient.js';
import { identifierOf, type SmallGraph } from './smallGraph.js';

const QUERY = `query ($all: [ID!]!, $ids: [ID!]!, $depth: Int, $limit: Int, $filter: TraversalFilter) {
  papers(ids: $all) { id citerCount }
  neighbourhood(ids: $ids, depth: $depth, limit: $limit, filter: $filter) {
    papers { depth paper { id } }
    citations { citingId citedId role polarity influential disagreement }
    unknownIds truncated { reason atDepth skipped } } }`;

/** A neighbourhood, and all papers of the graph in their order. */
export interface NeighbourhoodAnswer {
  readonly papers: readonly { readonly id: string; readonly citerCount: number }[];
  readonly neighbourhood: Subgraph;
}

/** Asks for a neighbourhood in a small graph that is stored; of depth 1, with room for all, unless told otherwise. */
export function askNeighbourhood(
  client: SchemaClient,
  graph: SmallGraph,
  variables: Record<string, unknown>,
): Promise<NeighbourhoodAnswer> {
  return client.data(QUERY, {
    all: graph.papers.map((_, paper) => identifierOf(paper)),
    depth: 1,
    limit: 100,
    ...variables,
  });
}
