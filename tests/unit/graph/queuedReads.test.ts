import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { OverloadedError } from '../../../src/errors.js';
import { QueuedReads } from '../../../src/graph/queuedReads.js';
import { PlacesLent } from '../../../src/workers/placesLent.js';
import { statisticsQueries } from '../../../src/statistics/statistics.queries.js';
import { HeldGraph, settled } from '../../support/heldGraph.js';

// What is held here is held for ever where something is wrong.
jest.setTimeout(30_000);

const SHORT = statisticsQueries.graphStatistics;
const LONG: typeof SHORT = { ...SHORT, name: 'long', queued: true };

describe('queued reads', () => {
  test('run at most so many at once, in order of arrival, also after a failure', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 2, long: 1 });
    const first = reads.read(LONG, {});
    const others = [reads.read(LONG, {}), reads.read(LONG, {})];
    await settled();
    expect(graph.begun).toHaveLength(1);
    graph.begun[0]?.fail(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    await settled();
    expect(graph.begun).toHaveLength(2);
    graph.begun[1]?.end();
    await others[0];
    await settled();
    graph.begun[2]?.end();
    await Promise.all(others);
  });

  test.each([
    ['short', SHORT],
    ['long', LONG],
  ] as const)('have as many places as there are for %s ones', async (kind, query) => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 5, long: 5, [kind]: 3 });
    const asked = Array.from({ length: 4 }, () => reads.read(query, {}));
    await settled();
    expect(graph.begun).toHaveLength(3);
    await graph.finish();
    await Promise.all(asked);
    expect(graph.begun).toHaveLength(4);
  });

  test('let short reads pass long ones, and long ones pass short ones', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 1, long: 1 });
    for (const query of [LONG, LONG, SHORT, SHORT]) void reads.read(query, {});
    await settled();
    expect(graph.begun.map(({ name }) => name)).toEqual(['long', SHORT.name]);
  });

  test('that are long wait for a place of all processes, give it back after a failure, and leave when they are cancelled', async () => {
    const graph = new HeldGraph();
    const lent = new PlacesLent(1);
    const reads = [{}, {}].map((worker) => {
      let claims = 0;
      const take = (signal?: AbortSignal): Promise<() => void> =>
        new Promise((resolve, reject) => {
          const id = (claims += 1);
          lent.claim(worker, id, () => resolve(() => lent.giveBack(worker)));
          signal?.addEventListener('abort', () => {
            lent.withdraw(worker, id);
            reject(signal.reason as Error);
          });
        });
      return new QueuedReads(graph, { short: 1, long: 1, longPlaces: { take } });
    });
    const cancelled = new AbortController();
    const [first, second] = reads.map((one, n) =>
      one.read(LONG, {}, n === 1 ? { signal: cancelled.signal } : {}),
    );
    void reads[1]?.read(SHORT, {});
    await settled();
    expect(graph.begun.map(({ name }) => name)).toEqual([SHORT.name, 'long']);
    cancelled.abort(new Error('gone'));
    await expect(second).rejects.toThrow('gone');
    graph.begun[1]?.fail(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    void reads[1]?.read(LONG, {});
    await settled();
    expect(graph.begun.map(({ name }) => name)).toEqual([SHORT.name, 'long', 'long']);
  });

  test('of one request leave places to others', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 32, long: 1 });
    const requester = {};
    for (let n = 0; n < 100; n += 1) void reads.read(SHORT, {}, { requester });
    await settled();
    expect(graph.begun).toHaveLength(16);
    void reads.read(SHORT, {}, { requester: {} });
    await settled();
    expect(graph.begun).toHaveLength(17);
  });

  test('that are long are refused when 32 wait; short ones are not', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 1, long: 1 });
    const short = Array.from({ length: 100 }, () => reads.read(SHORT, {}));
    const long = Array.from({ length: 33 }, () => reads.read(LONG, {}));
    await expect(reads.read(LONG, {})).rejects.toBeInstanceOf(OverloadedError);
    await graph.finish();
    await Promise.all([...short, ...long]);
    expect(graph.begun).toHaveLength(133);
  });

  test('give up the place of a caller that leaves', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 2, long: 1 });
    const first = reads.read(LONG, {});
    const controller = new AbortController();
    const leaving = reads.read(LONG, {}, { signal: controller.signal });
    const last = reads.read(LONG, {});
    await settled();
    controller.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    graph.begun[0]?.end();
    await first;
    await settled();
    expect(graph.begun).toHaveLength(2);
    graph.begun[1]?.end();
    await last;
  });

  test('get what they were asked with', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 1, long: 1 });
    const { signal } = new AbortController();
    const requester = {};
    void reads.read(SHORT, {}, { signal, requester });
    await graph.hasBegun(1);
    expect(graph.begun[0]).toMatchObject({ name: SHORT.name, params: {} });
    expect(graph.begun[0]?.options).toEqual({ signal, requester });
  });
});

describe('the time that a read may take', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is what its waiting has left of it', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 2, long: 1 });
    const first = reads.read(LONG, {}, { timeoutMs: 60_000 });
    const waiting = reads.read(LONG, {}, { timeoutMs: 60_000 });
    await jest.advanceTimersByTimeAsync(40_000);
    const later = reads.read(LONG, {}, { timeoutMs: 60_000 });
    graph.begun[0]?.end();
    await first;
    await graph.hasBegun(2);
    await jest.advanceTimersByTimeAsync(5_000);
    graph.begun[1]?.end();
    await waiting;
    await graph.hasBegun(3);
    expect(graph.begun.map(({ options }) => options.timeoutMs)).toEqual([60_000, 20_000, 55_000]);
    graph.begun[2]?.end();
    await later;
  });

  test('may be over before its turn: then it is not sent, and its place goes on', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 2, long: 1 });
    const first = reads.read(LONG, {}, { timeoutMs: 60_000 });
    const late = reads.read(LONG, {}, { timeoutMs: 30_000 });
    const inTime = reads.read(LONG, {}, { timeoutMs: 30_001 });
    const refused = expect(late).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: 'The request exceeded its time limit while waiting in the queue.',
    });
    await jest.advanceTimersByTimeAsync(30_000);
    graph.begun[0]?.end();
    await Promise.all([first, refused]);
    await graph.hasBegun(2);
    expect(graph.begun[1]?.options.timeoutMs).toBe(1);
    graph.begun[1]?.end();
    await inTime;
    expect(graph.begun).toHaveLength(2);
  });
});
