import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { EXPLORE_OPERATIONS } from '../../src/explore/operations.js';
import type { Graph } from '../../src/graph/graph.js';
import { SERVED_QUERIES } from '../../src/server/servedQueries.js';
import { TcpProxy } from '../support/tcpProxy.js';
import {
  connectTestGraph,
  refillGraph,
  sampleLines,
  testConnection,
} from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const START_MS = 120_000;
/**
 * Neo4j counts statements that are no query of the registry, too: a ping, the question for a bookmark, or the clearing itself. If
 * requests did not find the plans of the warm-up, these operations would add one for each of their queries.
 */
const OTHERS = 8;

let graph: Graph;
let server: TestServer;
let driver: Driver;
/** The same graph by a way that can be cut. */
let proxy: TcpProxy;
let far: Graph;
beforeAll(async () => {
  graph = await connectTestGraph();
  await refillGraph(graph, sampleLines());
  server = await startTestServer(graph, { LOG_LEVEL: 'warn' });
  const { uri, username, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  proxy = await TcpProxy.to(uri);
  const farUri = `bolt://127.0.0.1:${proxy.port}`;
  far = await connectTestGraph(undefined, { ...testConnection(), uri: farUri });
});
afterAll(async () => {
  await server.drain();
  await graph.close();
  await far.close();
  await proxy.close();
  await driver.close();
});

/** Empties Neo4j's caches of plans, and resolves with how many plans there were. */
async function clearPlans(): Promise<number> {
  const { records } = await driver.executeQuery('CALL db.clearQueryCaches()');
  return Number(/\d+/.exec(String(records[0]?.get('value')))?.[0] ?? 0);
}

const readiness = async (): Promise<unknown> =>
  (await fetch(`${server.address}/health/ready`)).json();

describe('a server that warms up', () => {
  // Planning every query takes half a minute, so one warm-up has to do for both.
  test(
    'has every query planned, so that no request waits for a plan, and is not ready before',
    async () => {
      await clearPlans();
      const progress: number[] = [];
      const seen: unknown[] = [];
      await server.warmUp((planned) => {
        progress.push(planned);
        if (planned === 1) seen.push(readiness(), fetch(`${server.address}/health/live`));
      });
      expect(progress).toEqual(SERVED_QUERIES.map((_query, index) => index + 1));
      const [notReady, live] = await Promise.all(seen);
      expect(notReady).toEqual({ status: 'not ready', reason: 'The server is warming up.' });
      expect(live).toMatchObject({ status: 200 });
      expect(await readiness()).toEqual({ status: 'ready' });
      for (const { query, variables } of EXPLORE_OPERATIONS) {
        expect((await server.query(query, { ...variables })).errors).toBeUndefined();
      }
    },
    START_MS,
  );

  test(
    'waits for a database that goes away meanwhile, and then goes on, also where it answers keys only',
    async () => {
      const other = await startTestServer(far, { ACCESS: 'keys' });
      let isCut = false;
      const { port } = proxy;
      await other.warmUp((planned) => {
        if (planned !== 5 || isCut) return;
        isCut = true;
        void proxy.refuse().then(() => proxy.accept(port));
      });
      expect(isCut).toBe(true);
      expect((await fetch(`${other.address}/health/ready`)).status).toBe(200);
      expect((await fetch(`${other.address}/`)).status).toBe(401);
      await other.drain();
      // All three found the plans of the first.
      const planned = await clearPlans();
      expect(planned).toBeGreaterThanOrEqual(SERVED_QUERIES.length);
      expect(planned).toBeLessThan(SERVED_QUERIES.length + OTHERS);
    },
    START_MS,
  );
});
