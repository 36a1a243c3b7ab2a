import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { HeldGraph, servedBy, settled } from '../support/heldGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

// What is held here is held for ever where something is wrong.
jest.setTimeout(30_000);

const LARGEST_BODY = 256 * 1024;
const MOST_TOKENS = 5_000;
const ROWS: Record<string, object[]> = {
  papersByLookups: [{ lookupIndex: 0, id: '0000000000001', citers: [], representatives: [] }],
};

let graph: HeldGraph;
let server: TestServer;
afterEach(async () => {
  await graph.finish();
  await server.drain();
});

async function serve(
  variables: Record<string, string> = {},
  rows: Record<string, object[]> = {},
): Promise<void> {
  graph = new HeldGraph((_params, name) => rows[name] ?? []);
  server = await startTestServer(servedBy(graph), variables);
}

/** Resolves when the server has read everything that was sent to it before. */
async function readByServer(): Promise<void> {
  await fetch(`${server.address}/health/live`);
  await settled();
}

describe('statements at once', () => {
  test('of all requests are as many as configured, walks apart', async () => {
    await serve({ READS_AT_ONCE: '3', WALKS_AT_ONCE: '2' }, ROWS);
    const names = () => graph.begun.map(({ name }) => name);
    const walks = [1, 2, 3].map(() =>
      server.query('{ traverse(from: ["doi:10.1/a"]) { levels { __typename } } }'),
    );
    await graph.hasBegun(1);
    await readByServer();
    // Look-ups share a statement, and those that came meanwhile the next one.
    graph.begun[0]?.end();
    await graph.hasBegun(2);
    for (const read of graph.begun) if (read.name === 'papersByLookups') read.end();
    await graph.hasBegun(4);
    await readByServer();
    expect(names().filter((name) => name !== 'papersByLookups')).toHaveLength(2);

    const reads = [1, 2, 3, 4].map(() => server.query('{ graphStatistics { paperCount } }'));
    await graph.hasBegun(7);
    await readByServer();
    expect(names().filter((name) => name === 'graphStatistics')).toHaveLength(3);
    await graph.finishUntil(Promise.all([...walks, ...reads]));
    expect(names().filter((name) => name === 'graphStatistics')).toHaveLength(4);
  });

  test('are counted for each request that they serve, and for no other', async () => {
    await serve();
    const asked = ['a', 'b', 'c'].map((id) =>
      server.query(`{ paper(id: "doi:10.1/${id}") { id } }`),
    );
    const none = server.query('{ __typename }');
    await graph.hasBegun(1);
    expect((await none).headers.get('server-timing')).toBe('neo4j;desc="0 statements"');
    const answers = await graph.finishUntil(Promise.all(asked));
    expect(answers.map(({ headers }) => headers.get('server-timing'))).toEqual(
      asked.map(() => 'neo4j;desc="1 statements"'),
    );
  });
});

describe('the size of a request', () => {
  const post = (body: string) =>
    fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

  test.each([
    [LARGEST_BODY, 200],
    [LARGEST_BODY + 1, 413],
  ])('is that of its body: %d bytes', async (bytes, status) => {
    await serve();
    expect((await post('{"query":"{ __typename }"}'.padEnd(bytes))).status).toBe(status);
  });

  test('is that of its text, which is parsed up to 5000 tokens', async () => {
    await serve();
    const codes = [MOST_TOKENS, MOST_TOKENS + 1].map(async (tokens) => {
      const { errors } = await server.query(`{ ${'nobody '.repeat(tokens - 2)}}`);
      return errors?.[0]?.extensions['code'];
    });
    expect(await Promise.all(codes)).toEqual(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);
  });
});

test('the configured limits are those of requests', async () => {
  const query = '{ paper(id: "doi:10.1/a") { citers(first: 7) { totalCount } } }';
  for (const [name, limit] of [
    ['MAX_QUERY_DEPTH', 3],
    ['MAX_QUERY_NODES', 8],
    ['MAX_QUERY_WORK', 2],
  ] as const) {
    await serve({ [name]: String(limit) });
    const allowed = server.query(query);
    await graph.hasBegun(1);
    await graph.finish();
    expect((await allowed).errors?.[0]?.extensions['code']).toBeUndefined();
    await server.drain();
    await serve({ [name]: String(limit - 1) });
    expect((await server.query(query)).errors?.[0]?.extensions['code']).toMatch(/^QUERY_TOO_/);
    await server.drain();
  }
});
