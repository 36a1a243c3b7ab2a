import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forces } from '../../../../web/src/graph/forces.js';
import { laidOut, type Place } from '../../../../web/src/graph/layout.js';
import { seededBy } from '../../../../web/src/graph/seed.js';
import { spread } from '../../../../web/src/graph/spread.js';
import { holds } from '../../../support/property.js';
import {
  anyGraph,
  shownCitation,
  shownPaper,
  shuffledGraph,
} from '../../../support/shownGraphs.js';

const finite = ({ x, y }: Place): boolean => Number.isFinite(x) && Number.isFinite(y);

/** The least distance of two places. */
function leastDistance(places: readonly Place[]): number {
  return places.reduce(
    (least, { x, y }, index) =>
      places
        .slice(index + 1)
        .reduce((so, other) => Math.min(so, Math.hypot(other.x - x, other.y - y)), least),
    Infinity,
  );
}

describe.each(['TIME', 'SIMILARITY'] as const)('the layout by %s', (layout) => {
  test('is the same in whatever order papers and citations come', async () => {
    await holds(
      fc.property(shuffledGraph, ([graph, shuffled]) => {
        const [one, other] = [graph, shuffled].map((each) => laidOut(each, layout, []));
        expect(other?.columns).toEqual(one?.columns);
        expect(other?.places.size).toBe(one?.places.size);
        for (const [id, place] of one?.places ?? []) expect(other?.places.get(id)).toEqual(place);
      }),
      { runs: 30 },
    );
  });

  test('has a place of its own for every paper, undated or not, in cycles too', async () => {
    await holds(
      fc.property(anyGraph, (graph) => {
        const { places } = laidOut(graph, layout, []);
        expect([...places.keys()].sort()).toEqual(graph.papers.map(({ id }) => id).sort());
        expect([...places.values()].every(finite)).toBe(true);
        // Between years and within one, no paper by time is nearer to another than the unit.
        const least = layout === 'TIME' ? 1 - 1e-9 : 0.01;
        expect(leastDistance([...places.values()])).toBeGreaterThanOrEqual(least);
      }),
      { runs: 40 },
    );
  });

  test('tells papers apart that begin with one seed', () => {
    const [one, other] = ['costarring', 'liquid'];
    expect(seededBy(one)).toBe(seededBy(other));
    const papers = [shownPaper(one), shownPaper(other)];
    const citations = [shownCitation(one, 'hub'), shownCitation(other, 'hub')];
    for (const graph of [
      { papers, citations: [] },
      { papers: [...papers, shownPaper('hub')], citations },
    ]) {
      expect(leastDistance([...laidOut(graph, layout, []).places.values()])).toBeGreaterThan(0.1);
    }
  });

  test('moves what is pinned, and nothing else', () => {
    const graph = { papers: ['a', 'b', 'c'].map((id) => shownPaper(id)), citations: [] };
    const plain = laidOut(graph, layout, []);
    const pins = [
      { id: 'b', x: 7, y: -3 },
      { id: 'gone', x: 0, y: 0 },
    ];
    const { places, columns } = laidOut(graph, layout, pins);
    expect(places).toEqual(new Map([...plain.places, ['b', { x: 7, y: -3 }]]));
    expect(columns).toEqual(plain.columns);
  });
});

test('time goes from left to right in columns that do not meet, the one without a date at the end', async () => {
  await holds(
    fc.property(anyGraph, (graph) => {
      const { places, columns } = laidOut(graph, 'TIME', []);
      const years = columns.map(({ year }) => year ?? Infinity);
      expect(years).toEqual([...new Set(graph.papers.map(({ year }) => year ?? Infinity))].sort());
      for (const [index, { x, width }] of columns.slice(1).entries()) {
        const before = columns[index];
        expect(x - width / 2).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) / 2);
      }
      for (const { id, year } of graph.papers) {
        const column = columns.find((each) => each.year === year);
        const away = Math.abs((places.get(id)?.x ?? NaN) - (column?.x ?? NaN));
        expect(away).toBeLessThanOrEqual((column?.width ?? 0) / 2);
      }
    }),
  );
});

test('papers that cite alike come closer to each other than to others', () => {
  const citations = ['a', 'b', 'x', 'y'].flatMap((id) =>
    [1, 2, 3, 4].map((n) => shownCitation(id, `${id < 'm' ? 'p' : 'q'}${n}`)),
  );
  const ids = [...new Set(citations.flatMap(({ citingId, citedId }) => [citingId, citedId]))];
  const papers = ids.map((id) => shownPaper(id));
  const { places } = laidOut({ papers, citations }, 'SIMILARITY', []);
  const distance = (one: string, other: string): number =>
    leastDistance([one, other].flatMap((id) => places.get(id) ?? []));
  expect(distance('a', 'b')).toBeLessThan(distance('a', 'x'));
  expect(distance('x', 'y')).toBeLessThan(distance('b', 'y'));
});

test('forces move the same bodies the same way, to finite places, even from one place', async () => {
  const place = fc.record({
    x: fc.double({ min: -50, max: 50, noNaN: true }),
    y: fc.double({ min: -50, max: 50, noNaN: true }),
  });
  const link = fc.record({
    from: fc.nat(24),
    to: fc.nat(24),
    pull: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  await holds(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 20 }),
      fc.array(link, { maxLength: 30 }),
      (start, links) => {
        const doubled = [...start, ...start.slice(0, 5)];
        const moved = forces(doubled, links);
        expect(moved).toHaveLength(doubled.length);
        expect(moved.every(finite)).toBe(true);
        expect(forces(doubled, links)).toEqual(moved);
      },
    ),
    { runs: 25 },
  );
});

test('seeds are spread over their range, for ids that are alike too', () => {
  const tenths = new Map<number, number>();
  for (let index = 0; index < 1_000; index += 1) {
    const seed = seededBy(`a${index}`);
    expect(seed).toBeGreaterThanOrEqual(0);
    expect(seed).toBeLessThan(1);
    tenths.set(Math.floor(10 * seed), (tenths.get(Math.floor(10 * seed)) ?? 0) + 1);
  }
  expect(Math.min(...tenths.values())).toBeGreaterThan(60);
});

test('numbers are spread with a gap, and nothing with that gap is nearer to what was wanted', async () => {
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  const gaps = fc.double({ min: 0.01, max: 10, noNaN: true });
  await holds(
    fc.property(
      fc.array(fc.tuple(number, gaps), { maxLength: 30 }),
      number,
      gaps,
      (list, first, gap) => {
        const wanted = list.map(([want]) => want).sort((one, other) => one - other);
        const cost = (values: readonly number[]): number =>
          values.reduce((sum, value, index) => sum + (value - (wanted[index] ?? NaN)) ** 2, 0);
        const values = spread(wanted, gap);
        expect(values).toHaveLength(wanted.length);
        for (const [index, value] of values.slice(1).entries()) {
          expect(value - (values[index] ?? NaN)).toBeGreaterThanOrEqual(gap - 1e-9);
        }
        let next = first - gap;
        const other = list.map(([, more]) => (next += gap + more));
        expect(cost(values)).toBeLessThanOrEqual(cost(other) + 1e-6);
        // A little to the side is no better either.
        for (const step of [-0.01, 0.01]) {
          expect(cost(values)).toBeLessThanOrEqual(cost(values.map((of) => of + step)) + 1e-9);
        }
        const apart = wanted.map((want, index) => want + index * gap);
        for (const [index, value] of spread(apart, gap).entries()) {
          expect(value).toBeCloseTo(apart[index] ?? NaN, 9);
        }
      },
    ),
  );
});
