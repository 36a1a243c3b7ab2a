import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { RunOptions } from '../../../src/graph/graph.js';
import { statisticsQueries } from '../../../src/statistics/statistics.queries.js';
import { paperQueries } from '../../../src/paper/paper.queries.js';
import { SharedReads } from '../../../src/graph/sharedReads.js';
import { HeldGraph } from '../../support/heldGraph.js';

// What is held here is held for ever where something is wrong.
jest.setTimeout(30_000);

const TIMEOUT_MS = 1_000;

/** A graph whose statements end when the test says so, and the shared reads of it. */
function held(timeoutMs = TIMEOUT_MS): { graph: HeldGraph; shared: SharedReads } {
  const graph = new HeldGraph(({ ids }) => (ids as string[]).map((id) => ({ id })));
  return { graph, shared: new SharedReads(graph, timeoutMs) };
}

const idsOf = (graph: HeldGraph): unknown[] => graph.begun.map(({ params }) => params['ids']);
const asking =
  (shared: SharedReads) =>
  (ids: readonly string[], options: RunOptions = {}) =>
    shared.read(paperQueries.paperCardsByIds, { ids }, options);

describe('a shared statement', () => {
  test('has limits of its own, and none of its callers', async () => {
    const { graph, shared } = held();
    const requesters = [{}, {}, {}];
    const asked = requesters.map((requester, n) =>
      asking(shared)([`p${n}`], {
        requester,
        timeoutMs: 5,
        signal: new AbortController().signal,
      }),
    );
    await graph.finish();
    await Promise.all(asked);
    expect(graph.begun).toHaveLength(2);
    for (const { options } of graph.begun) {
      expect(options).toEqual({
        timeoutMs: TIMEOUT_MS,
        requester: expect.any(Object),
        bookmarks: [],
        traces: [],
      });
      expect(requesters).not.toContain(options.requester);
    }
    expect(graph.begun[0]?.options.requester).toBe(graph.begun[1]?.options.requester);
  });

  test('sees what each of its callers has to see', async () => {
    const { graph, shared } = held();
    const asked = [['b1'], ['b2'], ['b2'], ['b3']].map((bookmarks, n) =>
      asking(shared)([`p${n}`], { bookmarks }),
    );
    await graph.finish();
    await Promise.all(asked);
    expect(graph.begun.map(({ options }) => options.bookmarks)).toEqual([['b1'], ['b2', 'b3']]);
  });

  test('does not end when one of its callers leaves, whoever of them', async () => {
    for (const leaver of ['b', 'c', 'd']) {
      const { graph, shared } = held();
      const leaving = new AbortController();
      const first = asking(shared)(['a']);
      const asked = ['b', 'c', 'd'].map((id) =>
        asking(shared)([id], id === leaver ? { signal: leaving.signal } : {}),
      );
      const outcomes = Promise.allSettled(asked);
      graph.begun[0]?.end();
      await first;
      await graph.hasBegun(2);
      expect(idsOf(graph)[1]).toEqual(['b', 'c', 'd']);
      leaving.abort(new Error('gone'));
      await graph.finish();
      expect(await outcomes).toEqual(
        ['b', 'c', 'd'].map((id) =>
          id === leaver
            ? { status: 'rejected', reason: new Error('gone') }
            : { status: 'fulfilled', value: [{ id }] },
        ),
      );
    }
  });

  test('serves those that come after its first caller has left, while it is under way', async () => {
    const { graph, shared } = held();
    const leaving = new AbortController();
    const left = Promise.allSettled([
      asking(shared)(['a'], { signal: leaving.signal }),
      asking(shared)(['b'], { signal: leaving.signal }),
    ]);
    const others = [asking(shared)(['b']), asking(shared)(['c'])];
    leaving.abort(new Error('gone'));
    // Those that left have their answer, although no statement has ended.
    expect((await left).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await graph.finish();
    expect((await Promise.all(others)).flat().map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('that fails is the failure of its callers, and not of those that come later', async () => {
    const { graph, shared } = held();
    const asked = Promise.allSettled(['a', 'b', 'c'].map((id) => asking(shared)([id])));
    graph.begun[0]?.end();
    await graph.hasBegun(2);
    const later = asking(shared)(['d']);
    const away = new Error('away');
    graph.begun[1]?.fail(away);
    expect(await asked).toEqual([
      { status: 'fulfilled', value: [{ id: 'a' }] },
      { status: 'rejected', reason: away },
      { status: 'rejected', reason: away },
    ]);
    await graph.finish();
    expect(await later).toEqual([{ id: 'd' }]);
  });
});

describe('a caller', () => {
  test('gets all rows of each thing that it asks for, and none of a thing that has none', async () => {
    const rows = [1, 2, 3].flatMap((n) => ['a', 'b'].map((id) => ({ id, title: `${id}${n}` })));
    const graph = new HeldGraph(() => rows);
    const asked = asking(new SharedReads(graph, TIMEOUT_MS))(['b', 'unknown']);
    await graph.finish();
    expect(await asked).toEqual(['b1', 'b2', 'b3'].map((title) => ({ id: 'b', title })));
  });

  test('that has left already is told so, and still has its signal to itself', async () => {
    const { graph, shared } = held();
    const gone = asking(shared)(['a'], { signal: AbortSignal.abort(new Error('gone')) });
    const { signal } = new AbortController();
    const stays = asking(shared)(['b'], { signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await expect(gone).rejects.toThrow('gone');
    await graph.finish();
    expect(await stays).toEqual([{ id: 'b' }]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('that reads what is not shared reads it as it asks', async () => {
    const graph = new HeldGraph();
    const options = { timeoutMs: 5, requester: {} };
    const asked = new SharedReads(graph, TIMEOUT_MS).read(
      statisticsQueries.graphStatistics,
      {},
      options,
    );
    await graph.finish();
    expect(await asked).toEqual([]);
    expect(graph.begun).toMatchObject([{ name: 'graphStatistics', params: {}, options }]);
  });
});

describe('what is kept of reads', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test('goes when nobody needs it, and not before', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const { graph, shared } = held(60_000);
    const first = asking(shared)(['a']);
    await jest.advanceTimersByTimeAsync(30_000);
    const second = asking(shared)(['b']);
    expect(graph.begun).toHaveLength(1);
    await graph.finish();
    await Promise.all([first, second]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(jest.getTimerCount()).toBe(0);
    const again = asking(shared)(['c']);
    await graph.finish();
    expect(await again).toEqual([{ id: 'c' }]);
  });
});
