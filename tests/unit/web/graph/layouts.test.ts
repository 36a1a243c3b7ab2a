import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forces } from '../../../../web/src/graph/forces.js';
import type { GraphLayout } from '../../../../web/src/graph/graphState.js';
import { laidOut, type Place } from '../../../../web/src/graph/layout.js';
import type { ShownCitation, ShownGraph } from '../../../../web/src/graph/shownGraph.js';
import { spread } from '../../../../web/src/graph/spread.js';
import { anyGraph, shownCitation, shownPaper } from '../../../support/shownGraphs.js';

const LAYOUTS: readonly GraphLayout[] = ['TIME', 'SIMILARITY'];

describe.each(LAYOUTS)('the layout %s', (layout) => {
  test('is the same in whatever order papers and citations come', () => {
    fc.assert(
      fc.property(anyGraph, ({ papers, citations }) => {
        const turned = { papers: papers.toReversed(), citations: citations.toReversed() };
        const places = ({ papers: list, citations: all }: ShownGraph) =>
          [...laidOut({ papers: list, citations: all }, layout, []).places].sort(byId);
        expect(places(turned)).toEqual(places({ papers, citations }));
      }),
      { numRuns: 40 },
    );
  });

  test('has a finite place for every paper, and no two at the same', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const places = [...laidOut(graph, layout, []).places.values()];
        expect(places).toHaveLength(graph.papers.length);
        expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
      }),
      { numRuns: 40 },
    );
  });

  test('leaves papers where somebody has put them, and all others where they were', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const id = graph.papers[0]?.id ?? '';
        const free = laidOut(graph, layout, []).places;
        const pinned = laidOut(graph, layout, [
          { id, x: 500, y: -3 },
          { id: 'not here', x: 0, y: 0 },
        ]).places;
        expect(pinned).toEqual(new Map([...free, [id, { x: 500, y: -3 }]]));
      }),
      { numRuns: 40 },
    );
  });

  test('reads each citation a few times, however many there are', () => {
    const read = { times: 0 };
    const graph = countedGraph(600, 2_400, read);
    laidOut(graph, layout, []);
    expect(read.times).toBeLessThan(10 * graph.citations.length);
  });
});

describe('papers by time', () => {
  const graph: ShownGraph = {
    papers: [
      shownPaper('new', { year: 2020 }),
      shownPaper('old', { year: 1990 }),
      shownPaper('none', { year: null }),
      shownPaper('next', { year: 1991 }),
    ],
    citations: [shownCitation('old', 'new'), shownCitation('new', 'old')],
  };

  test('go from left to right, with those without a date last', () => {
    const { places, columns } = laidOut(graph, 'TIME', []);
    const order = [...places].sort(([, one], [, other]) => one.x - other.x).map(([id]) => id);
    expect(order).toEqual(['old', 'next', 'new', 'none']);
    expect(columns.map(({ year }) => year)).toEqual([1990, 1991, 2020, null]);
  });

  test('lie in the columns of their years, which do not overlap', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const { places, columns } = laidOut(any, 'TIME', []);
        for (const { id, year } of any.papers) {
          const column = columns.find((one) => one.year === year);
          const away = Math.abs((places.get(id)?.x ?? NaN) - (column?.x ?? NaN));
          expect(away).toBeLessThanOrEqual((column?.width ?? 0) / 2);
        }
        for (const [index, column] of columns.entries()) {
          const next = columns[index + 1];
          if (next === undefined) continue;
          expect(column.x + column.width / 2).toBeLessThanOrEqual(next.x - next.width / 2 + 1e-9);
        }
      }),
    );
  });
});

describe('forces', () => {
  test('bring what is linked closer together than what is not', () => {
    const start = [0, 1, 2, 3].map((index) => ({ x: 3 * index, y: index % 2 }));
    const [a, b, c] = forces(start, [{ from: 0, to: 2, pull: 1 }]);
    expect(distance(a, c)).toBeLessThan(distance(a, b));
  });

  test('do nothing to nothing, and hold one body in the middle', () => {
    expect(forces([], [])).toEqual([]);
    expect(forces([{ x: 0, y: 0 }], [])).toEqual([{ x: 0, y: 0 }]);
  });

  test('keep bodies apart that begin at the same place but for a hair', () => {
    const [a, b] = forces(
      [
        { x: 0, y: 0 },
        { x: 1e-6, y: 0 },
      ],
      [],
    );
    expect(distance(a, b)).toBeGreaterThan(1);
  });
});

describe('numbers with a distance between them', () => {
  const ascending = fc
    .array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 40 })
    .map((wanted) => wanted.sort((one, other) => one - other));

  test('have at least that distance, and stay where they are wanted if they have it', () => {
    fc.assert(
      fc.property(ascending, (wanted) => {
        const placed = spread(wanted, 1);
        const gaps = placed.slice(1).map((one, index) => one - (placed[index] ?? NaN));
        expect(gaps.every((gap) => gap > 1 - 1e-9)).toBe(true);
        const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b) / numbers.length;
        expect(mean(placed)).toBeCloseTo(mean(wanted), 6);
        for (const [index, place] of spread(placed, 1).entries()) {
          expect(place).toBeCloseTo(placed[index] ?? NaN, 6);
        }
      }),
    );
  });
});

/** A chain of papers with citations between them that count how often their ends are read. */
function countedGraph(papers: number, citations: number, read: { times: number }): ShownGraph {
  const ids = Array.from({ length: papers }, (_, index) => `paper ${index}`);
  const counted = Array.from({ length: citations }, (_, index): ShownCitation => {
    const citing = index % papers;
    const cited = (citing + 1 + Math.floor(index / papers) * 7) % papers;
    const plain = shownCitation(ids[citing] ?? '', ids[cited] ?? '');
    return new Proxy(plain, {
      get: (target, name, self): unknown => {
        if (name === 'citingId') read.times += 1;
        return Reflect.get(target, name, self);
      },
    });
  });
  return {
    papers: ids.map((id, index) => shownPaper(id, { year: 1980 + (index % 40) })),
    citations: counted,
  };
}

function byId([one]: [string, Place], [other]: [string, Place]): number {
  return one < other ? -1 : 1;
}

function distance(one: Place | undefined, other: Place | undefined): number {
  return Math.hypot((one?.x ?? NaN) - (other?.x ?? NaN), (one?.y ?? NaN) - (other?.y ?? NaN));
}
