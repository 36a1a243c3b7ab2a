import type { Graph, GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { graphModelQueries } from './graphModel.queries.js';

/** What a database holds besides the version of the graph model. */
export interface DatabaseContents {
  readonly papers: number;
  readonly identifiers: number;
  readonly citations: number;
  /** Sources of which something is stated. */
  readonly sources: number;
  /** Nodes that are not of citegraph. */
  readonly otherNodes: number;
  /** No part of the graph, and so not among the things: a database with keys alone is empty. */
  readonly apiKeys: number;
  /** All of the others. */
  readonly things: number;
}

/** Counts what a database holds, in an instant whatever its size. */
export async function databaseContents(
  reader: Pick<Graph, 'read'> | GraphTransaction,
): Promise<DatabaseContents> {
  const query = graphModelQueries.databaseContents;
  const [row] = await ('run' in reader ? reader.run(query, {}) : reader.read(query, {}));
  const { nodes, schemas, ...counts } = must(row, 'the number of nodes');
  const { papers, identifiers, sources, apiKeys } = counts;
  const things = nodes - schemas - apiKeys;
  return { ...counts, otherNodes: things - papers - identifiers - sources, things };
}

/** The contents in words: `138 papers, 473 citations`. */
export function describeContents(contents: DatabaseContents): string {
  const { papers, identifiers, citations, sources, otherNodes, apiKeys } = contents;
  const counts = {
    ...{ papers, identifiers, citations, sources },
    ...{ 'other nodes': otherNodes, 'API keys': apiKeys },
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}
