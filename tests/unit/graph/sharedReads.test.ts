import { describe, expect, jest, test } from '@jest/globals';
import type { PageSlot } from '../../../src/citation/scanParams.js';
import { citationQueries } from '../../../src/citation/citation.queries.js';
import { lookupQueries } from '../../../src/lookup/lookup.queries.js';
import { paperQueries } from '../../../src/paper/paper.queries.js';
import { SharedReads } from '../../../src/graph/sharedReads.js';
import { HeldGraph, settled } from '../../support/heldGraph.js';

const { citersNewest, citersOldest } = citationQueries;

// What is held here is held for ever where something is wrong.
jest.setTimeout(30_000);

/** A graph whose statements end when the test says so, and the shared reads of it. */
function held(): { graph: HeldGraph; shared: SharedReads } {
  const graph = new HeldGraph(answersTo);
  return { graph, shared: new SharedReads(graph, 1_000) };
}

function answersTo({ ids, slots, lookups }: Readonly<Record<string, unknown>>): object[] {
  if (Array.isArray(ids))
    return ids.filter((id) => id !== 'unknown').map((id: unknown) => ({ id }));
  if (Array.isArray(lookups)) {
    return (lookups as { index: number; key: string }[]).map(({ index, key }) => ({
      lookupIndex: index,
      title: key,
    }));
  }
  return ((slots ?? []) as PageSlot[]).map(({ index, paperId }) => ({
    slotIndex: index,
    citations: [2, 1].map((key) => [`${paperId} ${key}`]),
  }));
}

const slot = (index: number, paperId: string): PageSlot => ({
  index,
  paperId,
  ...{ role: null, polarity: null, roles: null, polarities: null },
  venue: null,
  language: null,
  authors: null,
  section: null,
  source: null,
  influential: null,
  selfCitations: null,
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
  contextPattern: null,
  human: null,
  selfCitations: null,
  retracted: null,
  evidence: null,
  byNames: null,
  ...more,
});
const idsOf = (graph: HeldGraph): unknown[] => graph.begun.map(({ params }) => params['ids']);
const asking = (shared: SharedReads) => (ids: readonly string[]) =>
  shared.read(paperQueries.paperCardsByIds, { ids });

describe('reads of different requests', () => {
  test('share the statement that follows the one under way, and each gets its own rows', async () => {
    const { graph, shared } = held();
    const asked = ['a', 'b', 'c', 'd', 'c'].map((id) => asking(shared)([id, 'unknown']));
    await graph.finish();
    expect((await Promise.all(asked)).map((rows) => rows.map(({ id }) => id))).toEqual([
      ['a'],
      ['b'],
      ['c'],
      ['d'],
      ['c'],
    ]);
    expect(idsOf(graph)).toEqual([
      ['a', 'unknown'],
      ['b', 'unknown', 'c', 'd'],
    ]);
  });

  test('wait for the statement under way, however late they come', async () => {
    const { graph, shared } = held();
    const asked = [asking(shared)(['a'])];
    await settled();
    asked.push(asking(shared)(['b']));
    await settled();
    expect(idsOf(graph)).toEqual([['a']]);
    await graph.finish();
    await Promise.all(asked);
    expect(idsOf(graph)).toEqual([['a'], ['b']]);
  });

  test('share one statement up to 64 things; a single one may ask for more', async () => {
    const { graph, shared } = held();
    const things = (name: string, count: number) =>
      Array.from({ length: count }, (_, n) => `${name}${n}`);
    const asked = [
      things('first', 1),
      things('a', 40),
      things('b', 24),
      things('c', 65),
      things('d', 64),
      things('e', 1),
    ].map((ids) => asking(shared)(ids));
    await graph.finish();
    expect((await Promise.all(asked)).map((rows) => rows.length)).toEqual([1, 40, 24, 65, 64, 1]);
    expect(idsOf(graph).map((ids) => (ids as string[]).length)).toEqual([1, 64, 65, 64, 1]);
  });

  test('of pages keep the numbers that their slots had', async () => {
    const { graph, shared } = held();
    const asked = [['x'], ['a', 'b'], ['b', 'c']].map((papers) =>
      shared.read(citersNewest, page(papers.map((paper, index) => slot(index, paper)))),
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
    expect(graph.begun.map(({ params }) => params['slots'])).toEqual([
      [slot(0, 'x')],
      [slot(0, 'a'), slot(1, 'b'), slot(2, 'c')],
    ]);
  });

  test('of one page within different bounds each have a slot', async () => {
    const { graph, shared } = held();
    const bounded = ['', '2020'].map((low) => [{ ...slot(0, 'a'), low }]);
    const asked = [[slot(0, 'x')], ...bounded].map((slots) =>
      shared.read(citersNewest, page(slots)),
    );
    await graph.finish();
    await Promise.all(asked);
    expect(graph.begun[1]?.params['slots']).toEqual([
      { ...slot(0, 'a'), low: '' },
      { ...slot(1, 'a'), low: '2020' },
    ]);
  });

  test('of papers looked up keep the numbers that their look-ups had', async () => {
    const { graph, shared } = held();
    const lookUp = (...keys: string[]) =>
      shared.read(lookupQueries.papersByLookups, {
        lookups: keys.map((key, index) => ({ index, surrogate: null, key, low: '', high: '~' })),
        citers: 0,
        wholeCiters: false,
        representatives: 0,
        wholeRepresentatives: false,
      });
    const asked = [lookUp('x'), lookUp('a', 'b'), lookUp('c', 'b')];
    await graph.finish();
    const found = await Promise.all(asked);
    expect(
      found.map((rows) => rows.map(({ lookupIndex, title }) => `${lookupIndex}: ${title}`)),
    ).toEqual([['0: x'], ['0: a', '1: b'], ['0: c', '1: b']]);
    expect(graph.begun[1]?.params['lookups']).toMatchObject([
      { index: 0, key: 'a' },
      { index: 1, key: 'b' },
      { index: 2, key: 'c' },
    ]);
  });

  test('that differ in anything else do not share, and each is sent as it was asked', async () => {
    const { graph, shared } = held();
    const others: [typeof citersNewest, object][] = [
      [citersNewest, { limit: 5 }],
      [citersNewest, { limit: 6 }],
      [citersNewest, { limit: 5, whole: true }],
      [citersOldest, { limit: 5 }],
    ];
    const asked = [...others, ...others].map(([query, more], n) =>
      shared.read(query, page([slot(0, `p${n}`)], more)),
    );
    await graph.finish();
    await Promise.all(asked);
    const sent = graph.begun.map(({ name, params }) => ({ name, params }));
    // The first four at once, and then those that waited, each in the lane of the first that was like it.
    expect(sent).toEqual(
      [...others, ...others].map(([{ name }, more], n) => ({
        name,
        params: page([slot(0, `p${n}`)], more),
      })),
    );
  });

  test('that can be slow do not share, and keep their own limits', async () => {
    const { graph, shared } = held();
    const slow = [
      { titleContains: 'x' },
      { influential: false },
      { hasSummary: true },
      { byNames: 1 },
    ];
    const { signal } = new AbortController();
    const options = [1_000, 2_000].map((timeoutMs) => ({ signal, timeoutMs, requester: {} }));
    const asked = slow.flatMap((more) =>
      options.map((each) => shared.read(citersNewest, page([slot(0, 'a')], more), each)),
    );
    // All at once: none waits for another.
    expect(graph.begun.map(({ params }) => params)).toEqual(
      slow.flatMap((more) => [page([slot(0, 'a')], more), page([slot(0, 'a')], more)]),
    );
    expect(graph.begun.map((read) => read.options)).toEqual(slow.flatMap(() => options));
    await graph.finish();
    await Promise.all(asked);
  });
});
