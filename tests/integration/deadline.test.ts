import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DeadlineExceededError, RequestCancelledError } from '../../src/errors.js';
import { openConnection } from '../support/connection.js';
import { HeldGraph, servedBy, settled } from '../support/heldGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

// What is held here is held for ever where something is wrong.
jest.setTimeout(30_000);

const DEADLINE_MS = 5_000;
const STATISTICS = { paperCount: 7, stubCount: 0, citationCount: 0, identifierCount: 0 };
const FOUND = { lookupIndex: 0, id: '0000000000001', citers: [], representatives: [] };
const ROWS: Record<string, object[]> = {
  graphStatistics: [STATISTICS],
  papersByLookups: [FOUND],
};
const QUERY = '{ __typename graphStatistics { paperCount } paper(id: "doi:10.1/a") { id } }';

let graph: HeldGraph;
let server: TestServer;
beforeEach(async () => {
  // Sockets have clocks of their own: only that of citegraph stands still.
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  graph = new HeldGraph((_params, name) => ROWS[name] ?? []);
  server = await startTestServer(servedBy(graph), { REQUEST_DEADLINE_MS: String(DEADLINE_MS) });
});
afterEach(async () => {
  jest.useRealTimers();
  await graph.finish();
  await server.drain();
});

const ended = (name: string): void => graph.begun.find((read) => read.name === name)?.end();

describe('a request whose time is over', () => {
  test('gets one error, and nothing of what was found before', async () => {
    const asked = server.query(QUERY);
    await graph.hasBegun(2);
    ended('graphStatistics');
    await settled();
    jest.advanceTimersByTime(DEADLINE_MS);
    const { status, data, errors } = await asked;
    expect(status).toBe(504);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: expect.stringContaining(`time limit of ${DEADLINE_MS} ms`),
        extensions: { code: 'DEADLINE_EXCEEDED' },
      },
    ]);
  });

  test('ends its statements, and not a moment before', async () => {
    const asked = server.query('{ graphStatistics { paperCount } }');
    await graph.hasBegun(1);
    const { signal, timeoutMs } = graph.begun[0]?.options ?? {};
    expect(timeoutMs).toBe(DEADLINE_MS);
    jest.advanceTimersByTime(DEADLINE_MS - 1);
    expect(signal?.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    expect(signal?.reason).toBeInstanceOf(DeadlineExceededError);
    expect((await asked).status).toBe(504);
  });

  test('is answered in full when it ends at the last moment', async () => {
    const asked = server.query(QUERY);
    await graph.hasBegun(2);
    jest.advanceTimersByTime(DEADLINE_MS - 1);
    await graph.finish();
    expect(await asked).toMatchObject({
      status: 200,
      data: { __typename: 'Query', graphStatistics: { paperCount: 7 }, paper: { id: FOUND.id } },
      errors: undefined,
    });
  });

  test('gets an error in place of a file', async () => {
    const asked = fetch(`${server.address}/export/neighbourhood?ids=doi:10.1/a&format=csv`);
    await graph.hasBegun(1);
    jest.advanceTimersByTime(DEADLINE_MS);
    const response = await asked;
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }],
    });
  });
});

test('a statement may take what those before it have left of the time', async () => {
  const asked = server.query('{ traverse(from: ["doi:10.1/a"]) { levels { __typename } } }');
  await graph.hasBegun(1);
  jest.advanceTimersByTime(2_000);
  ended('papersByLookups');
  await graph.hasBegun(2);
  expect(graph.begun[1]?.options.timeoutMs).toBe(DEADLINE_MS - 2_000);
  jest.advanceTimersByTime(DEADLINE_MS);
  await asked;
});

test('a client that leaves ends its statements, and those of no other', async () => {
  const text = 'GET /graphql?query={graphStatistics{paperCount}} HTTP/1.1\r\nhost: localhost\r\n';
  const [leaving, staying] = [await openConnection(server.app), await openConnection(server.app)];
  await leaving.send(`${text}\r\n`);
  await graph.hasBegun(1);
  await staying.send(`${text}connection: close\r\n\r\n`);
  await graph.hasBegun(2);
  const [left, stays] = graph.begun.map(({ options }) => options.signal);
  const aborted = new Promise((resolve) => left?.addEventListener('abort', resolve));
  leaving.leave();
  await aborted;
  expect(left?.reason).toBeInstanceOf(RequestCancelledError);
  expect(stays?.aborted).toBe(false);
  await graph.finish();
  expect(await staying.answer).toContain('"paperCount":7');
});
