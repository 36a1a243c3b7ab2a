import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { graphModelQueries } from '../../src/upkeep/graphModel.queries.js';
import { connectTestGraph, emptyGraph } from '../support/testGraph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectTestGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  // No other test may meet the versions that were written here.
  await emptyGraph(graph);
  await graph.close();
});

const WRITES = 150;
const READERS = 8;

test('a read that begins after a write sees it, however many read beside the writer', async () => {
  let written = 0;
  let isOver = false;
  const stale: string[] = [];
  const version = async (): Promise<number> =>
    (await graph.read(graphModelQueries.schemaVersion, {}))[0]?.version ?? 0;
  const readers = Array.from({ length: READERS }, async () => {
    let reads = 0;
    for (; !isOver || reads === 0; reads += 1) {
      const atLeast = written;
      const found = await version();
      if (found < atLeast) stale.push(`${found} after ${atLeast}`);
    }
    return reads;
  });
  for (let next = 1; next <= WRITES; next += 1) {
    await graph.write((transaction) =>
      transaction.run(graphModelQueries.setSchemaVersion, {
        version: next,
        appliedAt: '2026-01-01',
      }),
    );
    written = next;
    const found = await version();
    if (found < next) stale.push(`writer: ${found} after ${next}`);
  }
  isOver = true;
  const reads = (await Promise.all(readers)).reduce((sum, count) => sum + count, 0);
  expect(stale).toEqual([]);
  expect(reads).toBeGreaterThan(READERS);
});
