import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DeadlineExceededError, RequestCancelledError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Query } from '../../src/graph/query.js';
import { connectTestGraph } from '../support/testGraph.js';

describe('reads that take too long', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  afterAll(() => graph.close());

  test('a client that goes away ends its transaction in Neo4j', async () => {
    const controller = new AbortController();
    const reading = graph.read(endlessRead, {}, { signal: controller.signal });
    await runningEndlessReads(graph, 1);
    controller.abort(new RequestCancelledError('The client disconnected.'));
    await expect(reading).rejects.toThrow(RequestCancelledError);
    await runningEndlessReads(graph, 0);
  });

  test('a statement that outlives its time is ended by Neo4j itself', async () => {
    // Without a timer of this process, which gives a statement up where the connection is dead.
    jest.useFakeTimers({
      doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'],
    });
    try {
      const reading = graph.read(endlessRead, {}, { timeoutMs: 100 });
      await expect(reading).rejects.toThrow(DeadlineExceededError);
      await expect(reading).rejects.toMatchObject({
        cause: { code: expect.stringMatching(/TransactionTimedOut/) },
      });
    } finally {
      jest.useRealTimers();
    }
  });
});

const endlessRead: Query<Record<string, never>, { endless: number }> = {
  name: 'endlessRead',
  mode: 'read',
  file: 'endless',
  statement:
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS endless',
  params: [],
  columns: ['endless'],
};

const runningReads: Query<Record<string, never>, { running: number }> = {
  name: 'runningReads',
  mode: 'read',
  file: 'running',
  statement:
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS endless' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS running",
  params: [],
  columns: ['running'],
};

/** Resolves when Neo4j runs exactly so many endless reads; jest's time limit is the bound. */
async function runningEndlessReads(graph: Graph, expected: number): Promise<void> {
  for (;;) {
    const [row] = await graph.read(runningReads, {});
    if (row?.running === expected) return;
  }
}
