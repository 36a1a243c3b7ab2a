import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { RequestCancelledError } from '../../src/errors.js';
import { openConnection, type Connection } from '../support/connection.js';
import { HeldGraph, servedBy, settled } from '../support/heldGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

// What is held here is held for ever where something is wrong.
jest.setTimeout(30_000);

const GRACE_MS = 30_000;
const QUERY = '/graphql?query={graphStatistics{paperCount}}';

let graph: HeldGraph;
let server: TestServer;
beforeEach(async () => {
  graph = new HeldGraph(() => [
    { paperCount: 7, stubCount: 0, citationCount: 0, identifierCount: 0 },
  ]);
  server = await startTestServer(servedBy(graph), {
    REQUEST_DEADLINE_MS: '600000',
    SHUTDOWN_GRACE_MS: String(GRACE_MS),
  });
});
afterEach(async () => {
  jest.useRealTimers();
  await graph.finish();
  await server.drain();
});

/** A connection with a request that lacks its last line: the server has read it, and cannot answer yet. */
async function begin(place: string): Promise<Connection> {
  const connection = await openConnection(server.app);
  await connection.send(`GET ${place} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n`);
  return connection;
}

async function end(connection: Connection): Promise<string> {
  await connection.send('\r\n');
  return connection.answer;
}

/** A query whose statement has begun. */
async function underWay(): Promise<Connection> {
  const before = graph.begun.length;
  const connection = await begin(QUERY);
  await connection.send('\r\n');
  await graph.hasBegun(before + 1);
  return connection;
}

describe('a server that drains', () => {
  test('is not ready from the first moment on, although it lives and a request is under way', async () => {
    const working = await underWay();
    const asking = await Promise.all(['/health/ready', '/health/live'].map(begin));
    const drained = server.drain();
    const [ready = '', live = ''] = await Promise.all(asking.map(end));
    expect(ready).toMatch(/^HTTP\/1\.1 503 .*\{"status":"draining"\}$/s);
    expect(live).toMatch(/^HTTP\/1\.1 200 .*\{"status":"live"\}$/s);
    graph.begun[0]?.end();
    expect(await working.answer).toMatch(/^HTTP\/1\.1 200 /);
    await drained;
  });

  test('finishes what is under way, and only then is done; new queries are refused', async () => {
    const working = await underWay();
    const late = await begin('/graphql?query={__typename}');
    let isDone = false;
    const drained = server.drain().then(() => (isDone = true));
    expect(await end(late)).toMatch(/^HTTP\/1\.1 503 .*"code":"SHUTTING_DOWN"/s);
    expect(isDone).toBe(false);
    graph.begun[0]?.end();
    expect(await working.answer).toContain('{"data":{"graphStatistics":{"paperCount":7}}}');
    await drained;
    await expect(fetch(`${server.address}/health/live`)).rejects.toThrow();
  });

  test('gives what is under way the configured time, and then cuts it off', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const [inTime, late] = [await underWay(), await underWay()];
    const drained = server.drain();
    await settled();
    jest.advanceTimersByTime(GRACE_MS - 1);
    graph.begun[0]?.end();
    expect(await inTime.answer).toContain('"paperCount":7');
    const { signal } = graph.begun[1]?.options ?? {};
    const aborted = new Promise((resolve) => signal?.addEventListener('abort', resolve));
    jest.advanceTimersByTime(1);
    expect(await late.answer).toBe('');
    await Promise.all([aborted, drained]);
    expect(signal?.reason).toBeInstanceOf(RequestCancelledError);
  });
});
