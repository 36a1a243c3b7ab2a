import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import type { Query } from '../../src/graph/query.js';
import type { ReadTrace, StatementEnd } from '../../src/graph/readTrace.js';
import { connectTestGraph } from '../support/testGraph.js';

const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const { name, ...rest } = { name: 'own', mode: 'read', file: 'none', params: [] } as const;
const query = (statement: string): Query<object, { traceparent: string }> => ({
  ...{ name, ...rest, statement, columns: ['traceparent'] },
});
/** The metadata of the transaction that reads them. */
const OWN = query(
  'SHOW TRANSACTIONS YIELD metaData WHERE metaData.traceparent IS NOT NULL RETURN metaData.traceparent AS traceparent',
);

let graph: Graph;
beforeAll(async () => {
  graph = await connectTestGraph();
});
afterAll(() => graph.close());

/** The trace of a read that keeps what it is told. */
function tracing(): { read: ReadTrace; told: (string | StatementEnd)[] } {
  const told: (string | StatementEnd)[] = [];
  const sends = (sent: string) => {
    told.push(sent);
    return {
      traceparent: TRACEPARENT,
      succeeded: (end: StatementEnd) => void told.push(end),
      failed: (code: string) => void told.push(code),
    };
  };
  return { read: { sends }, told };
}

test('Neo4j knows the trace of a statement, which says where it ran', async () => {
  const { read, told } = tracing();
  expect(await graph.read(OWN, {}, { traces: [read] })).toEqual([{ traceparent: TRACEPARENT }]);
  expect(told).toEqual([
    name,
    { rows: 1, database: 'neo4j', server: expect.stringMatching(/:\d+$/) },
  ]);
  expect(await graph.read(OWN, {})).toEqual([]);
});

test('a statement that fails says by which code', async () => {
  const { read, told } = tracing();
  const wrong = query('RETURN 1 / 0 AS traceparent');
  await expect(graph.read(wrong, {}, { traces: [read] })).rejects.toThrow();
  expect(told).toEqual([name, 'Neo.ClientError.Statement.ArithmeticError']);
});
