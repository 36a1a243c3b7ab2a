import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alongCitation, isArrow, type Arrow } from '../../../../web/src/graph/along.js';
import { NOTHING_SHOWN, type Selected } from '../../../../web/src/graph/graphState.js';
import { laidOut, type Place } from '../../../../web/src/graph/layout.js';
import { pictureOf } from '../../../../web/src/graph/picture.js';
import type { ShownGraph } from '../../../../web/src/graph/shownGraph.js';
import { expectEnough, holds } from '../../../support/property.js';
import { anyGraph, shownCitation, shownPaper } from '../../../support/shownGraphs.js';

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

test.each<[string, Selected, boolean]>([
  ['a paper that is shown', { kind: 'PAPER', id: 'a' }, true],
  ['a paper that the filter leaves out', { kind: 'PAPER', id: 'gone' }, false],
  ['a citation that is shown', { kind: 'CITATION', citingId: 'a', citedId: 'b' }, true],
  ['one the other way round', { kind: 'CITATION', citingId: 'b', citedId: 'a' }, false],
])('with %s selected, %j, the rest steps back: %s', (_name, selected, stepsBack) => {
  const graph = {
    papers: ['a', 'b', 'c'].map((id) => shownPaper(id)),
    citations: [shownCitation('a', 'b'), shownCitation('c', 'b')],
  };
  const state = { ...NOTHING_SHOWN, selected };
  const { discs, lines } = pictureOf(graph, laidOut(graph, 'TIME', []), state);
  const emphases = new Set([...discs, ...lines].map(({ emphasis }) => emphasis));
  expect(emphases.has('STRONG')).toBe(stepsBack);
  expect(emphases.has('FADED')).toBe(stepsBack);
});
