import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph, GraphTransaction } from '../../src/graph/graph.js';
import { forgetSource } from '../../src/upkeep/curation/forget.js';
import { boundTo } from '../support/boundGraph.js';
import { allDifferences, connectTestGraph, emptyGraph, importLines } from '../support/testGraph.js';

/** The statements that lock, and the parameter with what they lock, in its order. */
const LOCKING: Readonly<Record<string, string>> = {
  mergeIdentifiers: 'keys',
  lockPaperFacts: 'ids',
  lockCiterTallies: 'ids',
  lockMergeCandidates: 'ids',
  lockMerging: 'ids',
};
const PAPERS = 40;
const doi = (n: number) => `doi:10.7/${(n * 17) % PAPERS}`;
const said = { source: 'test', version: '1' };
const numbers = Array.from({ length: PAPERS }, (_, n) => n);

let graph: Graph;
beforeAll(async () => {
  graph = await connectTestGraph();
  await emptyGraph(graph);
});
afterAll(() => graph.close());

test('every transaction locks identifiers in order of key and papers in order of id, each once', async () => {
  const locked = new Map<string, unknown[][]>();
  const watched = watching(graph, (name, params) => {
    const parameter = LOCKING[name];
    if (parameter === undefined) return;
    const list = (params as Record<string, unknown[]>)[parameter] ?? [];
    locked.set(name, [...(locked.get(name) ?? []), list]);
  });
  await importLines(watched, [
    ...numbers.map((n) => ({ citation: { citing: doi(n), cited: doi(n + 1), ...said } })),
    ...numbers.map((n) => ({ citation: { citing: doi(n * 3), cited: doi(n), ...said } })),
  ]);
  await importLines(watched, [
    ...numbers.map((n) => ({ paper: { identifiers: [doi(n)], publishedOn: '2019', ...said } })),
    ...numbers
      .slice(0, 12)
      .map((n) => ({ paper: { identifiers: [doi(n), doi(n + 20)], summary: 'S', ...said } })),
  ]);
  expect(await allDifferences(graph)).toEqual([]);
  await forgetSource(watched, 'test');
  expect([...locked.keys()].sort()).toEqual(Object.keys(LOCKING).sort());
  for (const [name, lists] of locked) {
    expect(Math.max(...lists.map(({ length }) => length))).toBeGreaterThan(1);
    for (const list of lists) expect({ name, list }).toEqual({ name, list: ordered(list) });
  }
});

function ordered(list: readonly unknown[]): unknown[] {
  return [...new Set(list)].sort();
}

/** A graph that tells each statement of its writes, with its parameters. */
function watching(graph: Graph, onStatement: (name: string, params: unknown) => void): Graph {
  const inside = (transaction: GraphTransaction): GraphTransaction => ({
    run: (query, params) => {
      onStatement(query.name, params);
      return transaction.run(query, params);
    },
  });
  return {
    ...boundTo(graph),
    write: (work) => graph.write((transaction) => work(inside(transaction))),
  };
}
