import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alongCitation, isArrow, type Arrow } from '../../../../web/src/graph/along.js';
import { overlap, placeLabels, type LabelBox } from '../../../../web/src/graph/labels.js';
import { laidOut, type Place } from '../../../../web/src/graph/layout.js';
import { similarPairs, type SimilarPair } from '../../../../web/src/graph/similar.js';
import type { ShownGraph } from '../../../../web/src/graph/shownGraph.js';
import { expectEnough, holds } from '../../../support/property.js';
import { anyGraph, shownCitation, shuffledGraph } from '../../../support/shownGraphs.js';

const ARROWS: readonly (readonly [Arrow, x: number, y: number])[] = [
  ['ArrowLeft', -1, 0],
  ['ArrowRight', 1, 0],
  ['ArrowUp', 0, 1],
  ['ArrowDown', 0, -1],
];

/** What a paper cites and is cited by. */
function neighboursOf(id: string, { citations }: ShownGraph): Set<string> {
  const around = citations.filter(({ citingId, citedId }) => citingId === id || citedId === id);
  return new Set(around.map(({ citingId, citedId }) => (citingId === id ? citedId : citingId)));
}

describe('arrow keys', () => {
  test('lead along a citation to what is nearest in their direction, and each neighbour has one', async () => {
    const seen = { led: 0, nowhere: 0 };
    await holds(
      fc.property(anyGraph, (graph) => {
        const { places } = laidOut(graph, 'TIME', []);
        const placeOf = (id: string): Place => places.get(id) ?? { x: NaN, y: NaN };
        for (const { id } of graph.papers) {
          const here = placeOf(id);
          const neighbours = [...neighboursOf(id, graph)];
          const ways = new Set<string>();
          for (const [arrow, x, y] of ARROWS) {
            const measured = neighbours.map((other) => {
              const [dx, dy] = [placeOf(other).x - here.x, placeOf(other).y - here.y];
              const ahead = dx * x + dy * y;
              const cost = ahead + 2 * Math.abs(dx * y + dy * x);
              return { other, cost, within: ahead / Math.hypot(dx, dy) >= 0.5 };
            });
            const ahead = measured.filter(({ within }) => within);
            for (const { other } of ahead) ways.add(other);
            const to = alongCitation(id, arrow, graph.citations, places);
            const least = Math.min(...ahead.map(({ cost }) => cost));
            expect(ahead.find(({ other }) => other === to)?.cost ?? Infinity).toBe(least);
            seen[to === null ? 'nowhere' : 'led'] += 1;
          }
          expect(ways.size).toBe(neighbours.length);
        }
      }),
      { floor: () => expectEnough(seen, 100) },
    );
  });

  test('lead nowhere from a paper that has no place', () => {
    expect(alongCitation('a', 'ArrowUp', [shownCitation('a', 'b')], new Map())).toBeNull();
    expect([isArrow('ArrowUp'), isArrow('Enter'), isArrow('toString')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

/** By the definition: papers in common of each two, and of each paper the three that are most similar. */
function plainPairs(graph: ShownGraph): readonly SimilarPair[] {
  const ids = graph.papers.map(({ id }) => id).sort();
  const around = new Map(ids.map((id) => [id, neighboursOf(id, graph)]));
  const of = (id: string): Set<string> => around.get(id) ?? new Set();
  const pairs = ids.flatMap((one, index) =>
    ids.slice(index + 1).flatMap((other) => {
      const shared = [...of(one)].filter((id) => of(other).has(id)).length;
      const score = shared / Math.sqrt(of(one).size * of(other).size);
      return shared < 2 ? [] : [{ one, other, shared, score }];
    }),
  );
  const most = (id: string): readonly SimilarPair[] =>
    pairs
      .filter(({ one, other }) => one === id || other === id)
      .sort((a, b) => b.score - a.score || pairs.indexOf(a) - pairs.indexOf(b))
      .slice(0, 3);
  const kept = new Set(ids.flatMap(most));
  return pairs.filter((pair) => kept.has(pair));
}

describe('similar papers', () => {
  test('are by a plain recount those with most in common, in whatever order citations come', async () => {
    const seen = { pairs: 0, left: 0 };
    await holds(
      fc.property(shuffledGraph, ([graph, shuffled]) => {
        const pairs = similarPairs(graph.citations);
        expect(pairs).toEqual(plainPairs(graph));
        expect(similarPairs(shuffled.citations)).toEqual(pairs);
        for (const { score } of pairs) expect(score).toBeLessThanOrEqual(1 + 1e-12);
        seen.pairs += pairs.length;
        seen.left += pairs.length === 0 ? 1 : 0;
      }),
      { floor: () => expectEnough(seen, 5) },
    );
  });

  test('have a paper in common once, even where both it and they cite', () => {
    const both = ['a', 'b'].flatMap((id) => [shownCitation(id, 'x'), shownCitation('x', id)]);
    expect(similarPairs(both)).toEqual([]);
    expect(similarPairs([...both, shownCitation('a', 'y'), shownCitation('b', 'y')])).toEqual([
      { one: 'a', other: 'b', shared: 2, score: 1 },
      { one: 'x', other: 'y', shared: 2, score: 1 },
    ]);
  });
});

describe('labels', () => {
  const length = fc.integer({ min: -300, max: 300 });
  const boxOf = (id: string): fc.Arbitrary<LabelBox> =>
    fc.record({
      id: fc.constant(id),
      x: length,
      y: length,
      width: fc.integer({ min: 1, max: 200 }),
      height: fc.integer({ min: 1, max: 40 }),
    });
  const ids = Array.from({ length: 25 }, (_, index) => `p${index}`);
  const papers = fc.tuple(...ids.map(boxOf));
  const wanted = fc.tuple(...ids.map((id) => fc.array(boxOf(id), { maxLength: 4 })));

  test('never lie on each other nor on a paper of another, and each has its first free place', async () => {
    await holds(
      fc.property(wanted, papers, fc.integer({ min: 1, max: 30 }), (lists, discs, most) => {
        const placed: LabelBox[] = [];
        for (const list of lists) {
          const taken = [...placed, ...discs];
          const isFree = (box: LabelBox): boolean =>
            taken.every((other) => other.id === box.id || !overlap(box, other));
          const free = list.find(isFree);
          if (free !== undefined && placed.length < most) placed.push(free);
        }
        expect(placeLabels(lists, discs, most)).toEqual(placed);
      }),
    );
  });
});
