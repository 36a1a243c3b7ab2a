import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { connectGraph, type Graph } from '../../src/graph/graph.js';
import { statisticsQueries } from '../../src/statistics/statistics.queries.js';
import { HeldGraph, servedBy } from '../support/heldGraph.js';
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
});

describe('a check of readiness', () => {
  let server: TestServer;
  afterEach(async () => {
    jest.useRealTimers();
    await server.drain();
  });

  test('has 2 s, for Neo4j as well', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const pings = new HeldGraph();
    const graph = servedBy(pings, async ({ signal, timeoutMs } = {}) => {
      expect(timeoutMs).toBe(2_000);
      // As where the connection is silent, and Neo4j ends nothing.
      await pings.read(statisticsQueries.graphStatistics, {}, { signal });
    });
    server = await startTestServer(graph);
    const inTime = ready(server);
    await pings.hasBegun(1);
    jest.advanceTimersByTime(1_999);
    pings.begun[0]?.end();
    expect((await inTime).status).toBe(200);
    const late = ready(server);
    await pings.hasBegun(2);
    jest.advanceTimersByTime(2_000);
    expect((await late).status).toBe(503);
  });

  test('tells nobody but the log what is internal', async () => {
    const log = new ServerLog();
    const graph = servedBy(new HeldGraph(), () => Promise.reject(new TypeError(SECRET)));
    server = await startTestServer(graph, { LOG_LEVEL: 'warn' }, { log });
    const { status, body } = await ready(server);
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain('10.0.0.7');
    expect(log.lines).toMatchObject([{ level: 40, err: { message: SECRET } }]);
  });
});
