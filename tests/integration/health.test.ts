import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { connectGraph, type Graph } from '../../src/graph/graph.js';
import { statisticsQueries } from '../../src/statistics/statistics.queries.js';
import { HeldGraph, servedBy, settled } from '../support/heldGraph.js';
import { ServerLog } from '../support/serverLog.js';
import { TcpProxy } from '../support/tcpProxy.js';
import { testConnection } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

// What is held here is held for ever where something is wrong.
jest.setTimeout(30_000);

const SECRET = 'connect ECONNREFUSED 10.0.0.7:7687';

const ready = async ({ address }: TestServer) => {
  const response = await fetch(`${address}/health/ready`);
  return { status: response.status, body: await response.json() };
};

/** Resolves when the server is ready; a test's own timeout ends the wait. */
async function becomesReady(server: TestServer): Promise<void> {
  while ((await ready(server)).status !== 200) await settled();
}

describe('a server is ready', () => {
  let proxy: TcpProxy;
  let graph: Graph;
  let server: TestServer;
  beforeEach(async () => {
    proxy = await TcpProxy.to(testConnection().uri);
    graph = await connectGraph({ ...testConnection(), uri: `bolt://127.0.0.1:${proxy.port}` });
    server = await startTestServer(graph);
  });
  afterEach(async () => {
    await server.drain();
    await proxy.close();
    await graph.close();
  });

  test('while Neo4j answers', async () => {
    expect(await ready(server)).toEqual({ status: 200, body: { status: 'ready' } });
  });

  test('no longer when nothing listens there, and lives on', async () => {
    await proxy.refuse();
    expect(await ready(server)).toEqual({
      status: 503,
      body: {
        status: 'not ready',
        reason: 'The database is unavailable. Try again later.',
      },
    });
    expect((await fetch(`${server.address}/health/live`)).status).toBe(200);
  });

  test('no longer when Neo4j is there and silent', async () => {
    proxy.silence();
    expect(await ready(server)).toEqual({
      status: 503,
      body: { status: 'not ready', reason: 'The database did not respond in time.' },
    });
  });

  test('again when Neo4j is back, and so is everything else', async () => {
    const { port } = proxy;
    await proxy.refuse();
    expect((await ready(server)).status).toBe(503);
    await proxy.accept(port);
    await becomesReady(server);
    expect(await server.query('{ graphStatistics { paperCount } }')).toMatchObject({ status: 200 });
  });

  test('again although all connections of the pool are dead, of which nobody was told', async () => {
    const statistics = '{ graphStatistics { paperCount } }';
    await Promise.all(Array.from({ length: 8 }, () => server.query(statistics)));
    proxy.silence();
    expect((await ready(server)).status).toBe(503);
    proxy.speak();
    await becomesReady(server);
    expect(await server.query(statistics)).toMatchObject({ status: 200 });
  });

  test('only after a failed read has shown that Neo4j was gone, and it is back and warm', async () => {
    const log = new ServerLog();
    const other = await startTestServer(graph, { LOG_LEVEL: 'info' }, { log });
    const { port } = proxy;
    await proxy.refuse();
    expect(await other.query('{ graphStatistics { paperCount } }')).toMatchObject({ status: 503 });
    await logged(log, 'not ready');
    await proxy.accept(port);
    await logged(log, 'ready again');
    expect((await ready(other)).status).toBe(200);
    await other.drain();
  });
});

/** Resolves when the log has a message; a test's own timeout ends the wait. */
async function logged(log: ServerLog, message: string): Promise<void> {
  while (!log.lines.some(({ msg }) => msg === message)) await settled();
}

describe('a check of readiness', () => {
  let server: TestServer;
  afterEach(async () => {
    jest.useRealTimers();
    await server.drain();
  });

  test('has 1.5 s, for Neo4j as well', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const pings = new HeldGraph();
    const graph = servedBy(pings, async ({ signal, timeoutMs } = {}) => {
      expect(timeoutMs).toBe(1_500);
      // As where the connection is silent, and Neo4j ends nothing.
      await pings.read(statisticsQueries.graphStatistics, {}, { signal });
    });
    server = await startTestServer(graph);
    const inTime = ready(server);
    await pings.hasBegun(1);
    jest.advanceTimersByTime(1_499);
    pings.begun[0]?.end();
    expect((await inTime).status).toBe(200);
    const late = ready(server);
    await pings.hasBegun(2);
    jest.advanceTimersByTime(1_500);
    expect((await late).status).toBe(503);
  });

  test('that waits in vain fails nobody while other statements succeed', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const pings = new HeldGraph();
    const reads = new HeldGraph(() => [{ paperCount: 7 }]);
    server = await startTestServer(
      servedBy(reads, async ({ signal } = {}) => {
        await pings.read(statisticsQueries.graphStatistics, {}, { signal });
      }),
    );
    const busy = ready(server);
    await pings.hasBegun(1);
    const answer = server.query('{ graphStatistics { paperCount } }');
    await reads.hasBegun(1);
    jest.advanceTimersByTime(1_000);
    reads.begun[0]?.end();
    expect((await answer).data).toEqual({ graphStatistics: { paperCount: 7 } });
    jest.advanceTimersByTime(500);
    expect((await busy).status).toBe(200);
  });

  test('is one for all that ask at once', async () => {
    const pings = new HeldGraph();
    server = await startTestServer(
      servedBy(new HeldGraph(), async () => {
        await pings.read(statisticsQueries.graphStatistics, {});
      }),
    );
    const asked = Array.from({ length: 20 }, () => server.app.inject('/health/ready'));
    await pings.hasBegun(1);
    await settled();
    expect(pings.begun).toHaveLength(1);
    const answers = await pings.finishUntil(Promise.all(asked));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  });

  test('tells nobody but the log what is internal', async () => {
    const log = new ServerLog();
    const graph = servedBy(new HeldGraph(), () => Promise.reject(new TypeError(SECRET)));
    server = await startTestServer(graph, { LOG_LEVEL: 'warn' }, { log });
    const { status, body } = await ready(server);
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain('10.0.0.7');
    expect(log.lines).toMatchObject([{ level: 40, msg: 'not ready', err: { message: SECRET } }]);
  });
});
