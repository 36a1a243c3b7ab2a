import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import type { Graph, RunOptions } from '../../src/graph/graph.js';
import { boundTo } from '../support/boundGraph.js';
import { exported, exportedLines, exportPath } from '../support/exportClient.js';
import { EXPORTED_HUB, exportedHubLines } from '../support/exportedHub.js';
import { recordsOf } from '../support/records.js';
import { ServerLog } from '../support/serverLog.js';
import { TcpProxy } from '../support/tcpProxy.js';
import {
  connectTestGraph,
  importLines,
  refillGraph,
  testConnection,
} from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

/** A page is read for each statement of this name. */
const OF_EACH_PAGE = 'papersByLookups';
const { paper } = recordsOf({ source: 'test', version: '2026-01-01' });
const QUERY = { id: EXPORTED_HUB, format: 'jsonl' };

/** A graph whose second page is not read before the test says so; it keeps how each page was asked for. */
function pausedGraph(graph: Graph): {
  graph: Graph;
  pages: RunOptions[];
  reached: Promise<void>;
  go: () => void;
} {
  const pages: RunOptions[] = [];
  const reached = signalled();
  const gate = signalled();
  return {
    pages,
    reached: reached.promise,
    go: gate.resolve,
    graph: {
      ...boundTo(graph),
      read: async (query, params, options = {}) => {
        if (query.name === OF_EACH_PAGE) pages.push(options);
        if (query.name === OF_EACH_PAGE && pages.length === 2) {
          reached.resolve();
          await Promise.race([gate.promise, aborted(options.signal)]);
        }
        return graph.read(query, params, options);
      },
    },
  };
}

/** A promise that the test resolves. */
function signalled(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((go) => (resolve = go));
  return { promise, resolve: () => resolve() };
}

/** The units of work that a response leaves its caller. */
function left({ headers }: Response): number {
  return Number(/"work";r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
}

async function aborted(signal: AbortSignal | undefined): Promise<void> {
  if (signal !== undefined && !signal.aborted) await once(signal, 'abort');
}

describe('an export that is cut', () => {
  const open: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const graph = await connectTestGraph();
    await refillGraph(graph, exportedHubLines());
    await graph.close();
  });
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });

  async function served(
    graph: Graph,
    variables: Record<string, string> = {},
  ): Promise<{ server: TestServer; log: ServerLog }> {
    const log = new ServerLog();
    const server = await startTestServer(graph, { LOG_LEVEL: 'info', ...variables }, { log });
    open.push(() => server.drain());
    return { server, log };
  }

  async function connected(onStatement?: (name: string) => void, uri = testConnection().uri) {
    const graph = await connectTestGraph(onStatement, { ...testConnection(), uri });
    open.push(() => graph.close());
    return graph;
  }

  test('by the loss of the database breaks the connection, and the log says why', async () => {
    const proxy = await TcpProxy.to(testConnection().uri);
    open.push(() => proxy.close());
    let pages = 0;
    const graph = await connected((name) => {
      if (name === OF_EACH_PAGE && (pages += 1) === 2) void proxy.refuse();
    }, `bolt://127.0.0.1:${proxy.port}`);
    const { server, log } = await served(graph);
    const response = await exported(server, 'citers', QUERY);
    expect([response.status, response.headers.get('citegraph-total')]).toEqual([200, '250']);
    await expect(response.text()).rejects.toThrow('terminated');
    await server.drain();
    expect(log.answersWith('DATABASE_UNAVAILABLE')).toMatchObject([
      { operation: 'export citers', status: 200 },
    ]);
  });

  test('by its client reads no further page, and costs none', async () => {
    const paused = pausedGraph(await connected());
    const { server, log } = await served(paused.graph, { COST_PER_MINUTE: '60' });
    const controller = new AbortController();
    const response = await fetch(`${server.address}${exportPath('citers', QUERY)}`, {
      signal: controller.signal,
    });
    await paused.reached;
    const [, second] = paused.pages;
    controller.abort();
    await expect(response.text()).rejects.toThrow('aborted');
    await aborted(second?.signal);
    const next = await fetch(`${server.address}/graphql?query={__typename}`);
    // The third page, less what this request costs.
    expect(left(next)).toBeGreaterThanOrEqual(left(response) + 10 - 1);
    await server.drain();
    expect(paused.pages).toHaveLength(2);
    expect(log.answersWith('REQUEST_CANCELLED')).toHaveLength(1);
  });

  test('by its time limit breaks the connection', async () => {
    const paused = pausedGraph(await connected());
    const { server, log } = await served(paused.graph, { EXPORT_DEADLINE_MS: '200' });
    const response = await exported(server, 'citers', QUERY);
    await expect(response.text()).rejects.toThrow('terminated');
    await server.drain();
    expect(log.answersWith('DEADLINE_EXCEEDED')).toHaveLength(1);
  });

  test('by a server that ends breaks the connection', async () => {
    const paused = pausedGraph(await connected());
    const { server } = await served(paused.graph, { SHUTDOWN_GRACE_MS: '1' });
    const response = await exported(server, 'citers', QUERY);
    await paused.reached;
    const text = response.text();
    await Promise.all([expect(text).rejects.toThrow('terminated'), server.drain()]);
  });

  test('by nothing, but read while something is committed, has no version', async () => {
    const graph = await connected();
    const paused = pausedGraph(graph);
    const { server } = await served(paused.graph);
    const response = await exported(server, 'citers', QUERY);
    expect(response.headers.get('citegraph-graph-version')).toMatch(/^[0-9a-f]{16}$/);
    await paused.reached;
    await importLines(graph, [paper(['doi:10.9/meanwhile'])]);
    paused.go();
    const lines = (await response.text()).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ rows: 250, graph: { version: null } });
    const quiet = await exportedLines(server, 'citers', { id: EXPORTED_HUB });
    expect(quiet.summary['graph']).toEqual({ version: expect.stringMatching(/^[0-9a-f]{16}$/) });
    for (const { bookmarks } of paused.pages) expect(bookmarks).toHaveLength(1);
  });

  test('is whole when nothing cuts it, however long the server has waited', async () => {
    const paused = pausedGraph(await connected());
    const { server, log } = await served(paused.graph);
    const response = await exported(server, 'citers', QUERY);
    await paused.reached;
    const draining = server.drain();
    paused.go();
    const lines = (await response.text()).trimEnd().split('\n');
    await draining;
    expect(lines).toHaveLength(251);
    expect(log.lines.filter(({ operation }) => operation === 'export citers')).toMatchObject([
      { status: 200, statements: 6 },
    ]);
  });
});
