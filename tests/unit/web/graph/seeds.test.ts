import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { laidOut, type Place } from '../../../../web/src/graph/layout.js';
import { seededBy } from '../../../../web/src/graph/seed.js';
import type { ShownGraph } from '../../../../web/src/graph/shownGraph.js';
import { spread } from '../../../../web/src/graph/spread.js';
import { holds } from '../../../support/property.js';
import { anyGraph, shownCitation, shownPaper } from '../../../support/shownGraphs.js';

/** Of any two places. */
function leastDistance(graph: ShownGraph, layout: 'TIME' | 'SIMILARITY'): number {
  const places = [...laidOut(graph, layout, []).places.values()];
  const from = (one: Place) => (other: Place) => Math.hypot(one.x - other.x, one.y - other.y);
  return Math.min(...places.flatMap((one, index) => places.slice(index + 1).map(from(one))));
}

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

test('papers that begin with one seed come to different places', () => {
  const [one, other] = ['costarring', 'liquid'];
  expect(seededBy(one)).toBe(seededBy(other));
  const papers = [one, other].map((id) => shownPaper(id));
  const citations = [one, other].map((id) => shownCitation(id, 'hub'));
  for (const layout of ['TIME', 'SIMILARITY'] as const) {
    expect(leastDistance({ papers, citations: [] }, layout)).toBeGreaterThan(0.1);
    const joined = { papers: [...papers, shownPaper('hub')], citations };
    expect(leastDistance(joined, layout)).toBeGreaterThan(0.1);
  }
});

test('by time, no two papers are nearer to each other than the unit of the layout', async () => {
  await holds(
    fc.property(anyGraph, (graph) => {
      expect(leastDistance(graph, 'TIME')).toBeGreaterThanOrEqual(1 - 1e-9);
    }),
  );
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
