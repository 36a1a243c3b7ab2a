import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Graph } from '../../src/graph/graph.js';
import { openConnection } from '../support/connection.js';
import { requestText, sendRaw } from '../support/rawHttp.js';
import { scrape } from '../support/scrape.js';
import { ServerLog } from '../support/serverLog.js';
import { connectTestGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const METRICS = { METRICS_PORT: '0' };

let graph: Graph;
let server: TestServer;
const log = new ServerLog();
beforeAll(async () => {
  graph = await connectTestGraph();
  server = await startTestServer(graph, { ...METRICS, LOG_LEVEL: 'info' }, { log });
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});

const askRaw = (start: string, headers = {}) =>
  sendRaw(server.metricsAddress, requestText(`${start} HTTP/1.1`, headers));

describe('the port of metrics', () => {
  test('gives them as text, which is not kept', async () => {
    const { status, headers } = await fetch(`${server.metricsAddress}/metrics`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    ['POST /metrics', 405, 'METHOD_NOT_ALLOWED'],
    ['DELETE /metrics', 405, 'METHOD_NOT_ALLOWED'],
    ['GET /', 404, 'NOT_FOUND'],
    ['GET /graphql?query={__typename}', 404, 'NOT_FOUND'],
    ['GET /metrics/..%2f', 404, 'NOT_FOUND'],
    ['GET /%zz', 400, 'BAD_REQUEST'],
  ])('answers %s with %d', async (start, status, code) => {
    const answer = await askRaw(start);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(`"code":"${code}"`);
  });

  test('is not that of queries, which has no metrics', async () => {
    expect((await fetch(`${server.address}/metrics`)).status).toBe(404);
  });

  test('is for allowed hosts only', async () => {
    const { status, body } = await askRaw('GET /metrics', { host: 'evil.example' });
    expect(status).toBe(403);
    expect(body).toContain('"code":"HOST_NOT_ALLOWED"');
  });

  test('ends requests that do not come to their end', async () => {
    const times = {
      ...{ headersMs: 40, requestMs: 50, keepAliveMs: 1_000 },
      ...{ silentMs: 10_000, checkMs: 10 },
    };
    const impatient = await startTestServer(graph, METRICS, { times });
    for (const begun of ['', 'GET /metr', 'GET /metrics HTTP/1.1\r\nhost: localhost\r\n']) {
      const { status, body } = await sendRaw(impatient.metricsAddress, begun);
      expect(status).toBe(408);
      expect(body).toContain('"code":"REQUEST_TIMEOUT"');
    }
    // The same on the other port, which is counted.
    await sendRaw(impatient.address, 'GET /gra');
    await sendRaw(impatient.address, 'nonsense\r\n\r\n');
    const scraped = await scrape(impatient);
    expect(scraped.of('citegraph_connections_lost_total{reason="timeout"}')).toBe(1);
    expect(scraped.of('citegraph_connections_lost_total{reason="not_http"}')).toBe(1);
    await impatient.drain();
  });

  test('answers while the server has as many connections as it may have', async () => {
    const full = await startTestServer(graph, { ...METRICS, MAX_CONNECTIONS: '2' });
    const held = [await openConnection(full.app), await openConnection(full.app)];
    const further = connect(Number(new URL(full.address).port), '127.0.0.1');
    further.on('error', () => undefined);
    await once(further, 'close');
    const scraped = await scrape(full);
    expect(scraped.of('citegraph_connections_open')).toBe(2);
    expect(scraped.of('citegraph_connections_lost_total{reason="too_many"}')).toBe(1);
    for (const connection of held) connection.leave();
    await full.drain();
  });

  test('says that the server drains, and is closed after it', async () => {
    const closing = await startTestServer(graph, { ...METRICS, SHUTDOWN_DELAY_MS: '1000' });
    expect((await scrape(closing)).of('citegraph_ready')).toBe(1);
    const drained = closing.drain();
    // What was read just before is given once more, at most.
    while ((await scrape(closing)).of('citegraph_ready') !== 0);
    await drained;
    await expect(scrape(closing)).rejects.toThrow('fetch failed');
  });

  test('has no line in the log for what it answers', () => {
    const lines = log.lines.filter(({ errors }) => errors === undefined);
    expect(lines.filter(({ status }) => status !== undefined)).toEqual([]);
  });
});

test('without METRICS_PORT there is no such port', async () => {
  const plain = await startTestServer(graph);
  expect(plain.metricsAddress).toBe('no metrics');
  await plain.drain();
});
