import { describe, expect, test } from '@jest/globals';
import type { PageSlot } from '../../src/citation/scanParams.js';
import type { Graph } from '../../src/graph/graph.js';
import { queries } from '../../src/graph/queries.js';
import type { Query } from '../../src/graph/query.js';
import { SharedReads } from '../../src/graph/sharedReads.js';

/** A graph whose statements end when the test says so. */
class SlowGraph implements Pick<Graph, 'read'> {
  readonly sent: Record<string, unknown>[] = [];
  private readonly waiting: (() => void)[] = [];

  async read<Params, Row>(_query: Query<Params, Row>, params: Params): Promise<Row[]> {
    this.sent.push(params as Record<string, unknown>);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return answersTo(params as Record<string, unknown>) as Row[];
  }

  /** Ends the statements under way, and those that follow from that. */
  async finish(): Promise<void> {
    while (this.waiting.length > 0) {
      for (const end of this.waiting.splice(0)) end();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

function answersTo({ ids, slots }: Record<string, unknown>): object[] {
  if (Array.isArray(ids))
    return ids.filter((id) => id !== 'unknown').map((id: unknown) => ({ id }));
  return (slots as PageSlot[]).map(({ index, paperId }) => ({
    slotIndex: index,
    citations: [2, 1].map((key) => [`${paperId} ${key}`]),
  }));
}

const slot = (index: number, paperId: string): PageSlot => ({
  index,
  paperId,
  role: null,
  polarity: null,
  roles: null,
  polarities: null,
  venue: null,
  authors: null,
  low: '',
  high: '~',
});
const page = (slots: readonly PageSlot[], more: object = {}) => ({
  slots,
  limit: 2,
  whole: false,
  influential: null,
  hasSummary: null,
  titleContains: null,
  byNames: null,
  ...more,
});

describe('reads of different requests', () => {
  test('share the statement that follows the one under way, and each gets its own rows', async () => {
    const graph = new SlowGraph();
    const shared = new SharedReads(graph, 1_000);
    const asked = ['a', 'b', 'c', 'd', 'c'].map((id) =>
      shared.read(queries.paperCardsByIds, { ids: [id, 'unknown'] }),
    );
    await graph.finish();
    expect((await Promise.all(asked)).map((rows) => rows.map(({ id }) => id))).toEqual([
      ['a'],
      ['b'],
      ['c'],
      ['d'],
      ['c'],
    ]);
    expect(graph.sent.map(({ ids }) => ids)).toEqual([
      ['a', 'unknown'],
      ['b', 'unknown', 'c', 'd'],
    ]);
  });

  test('of pages keep the numbers that their slots had', async () => {
    const graph = new SlowGraph();
    const shared = new SharedReads(graph, 1_000);
    const asked = [['x'], ['a', 'b'], ['b', 'c']].map((papers) =>
      shared.read(queries.citersNewest, page(papers.map((paper, index) => slot(index, paper)))),
    );
    await graph.finish();
    const rows = (await Promise.all(asked)).map((found) =>
      found.flatMap(({ slotIndex, citations }) =>
        citations.map(([sortKey]) => `${slotIndex}: ${sortKey}`),
      ),
    );
    expect(rows.slice(1)).toEqual([
      ['0: a 2', '0: a 1', '1: b 2', '1: b 1'],
      ['0: b 2', '0: b 1', '1: c 2', '1: c 1'],
    ]);
    expect(graph.sent).toHaveLength(2);
  });

  test('that differ in anything else, or can be slow, do not', async () => {
    const graph = new SlowGraph();
    const shared = new SharedReads(graph, 1_000);
    const asked = [
      ...Array.from({ length: 3 }, () => page([slot(0, 'a')], { titleContains: 'x' })),
      ...Array.from({ length: 2 }, (_, n) => page([slot(0, 'a')], { limit: n + 5 })),
    ].map((params) => shared.read(queries.citersNewest, params));
    await graph.finish();
    await Promise.all(asked);
    expect(graph.sent).toHaveLength(5);
  });

  test('do not end when one of them leaves', async () => {
    const graph = new SlowGraph();
    const shared = new SharedReads(graph, 1_000);
    const leaving = new AbortController();
    const ask = (id: string, signal?: AbortSignal) =>
      shared.read(queries.paperCardsByIds, { ids: [id] }, { signal });
    const others = [ask('a'), ask('b'), ask('c')];
    const left = ask('d', leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await graph.finish();
    expect((await Promise.all(others)).flat().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('go on when one leaves whose statement is under way', async () => {
    const signals: unknown[] = [];
    const slow = new SlowGraph();
    const graph: Pick<Graph, 'read'> = {
      read: (query, params, options) => {
        signals.push(options?.signal);
        return slow.read(query, params);
      },
    };
    const shared = new SharedReads(graph, 1_000);
    const leaving = new AbortController();
    const ask = (id: string, signal?: AbortSignal) =>
      shared.read(queries.paperCardsByIds, { ids: [id] }, { signal });
    const left = Promise.allSettled([ask('a', leaving.signal), ask('b', leaving.signal)]);
    const others = [ask('b'), ask('c')];
    leaving.abort(new Error('gone'));
    await slow.finish();
    expect((await Promise.all(others)).flat().map(({ id }) => id)).toEqual(['b', 'c']);
    expect((await left).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(signals).toEqual([undefined, undefined]);
  });

  test('fail together where their statement fails, and later ones do not', async () => {
    let fails = true;
    const graph: Pick<Graph, 'read'> = {
      read: <Params, Row>(_query: Query<Params, Row>, params: Params) =>
        fails
          ? Promise.reject(new Error('away'))
          : Promise.resolve(answersTo(params as Record<string, unknown>) as Row[]),
    };
    const shared = new SharedReads(graph, 1_000);
    const ask = () => shared.read(queries.paperCardsByIds, { ids: ['a'] });
    const asked = await Promise.allSettled([ask(), ask(), ask()]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    fails = false;
    expect(await ask()).toEqual([{ id: 'a' }]);
  });
});
