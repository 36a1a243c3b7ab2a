import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { similarPairs, type SimilarPair } from '../../../../web/src/graph/similar.js';
import type { ShownCitation } from '../../../../web/src/graph/shownGraph.js';
import { anyGraph, shownCitation } from '../../../support/shownGraphs.js';

/** By the definition: every two papers, with what both cite or are cited by. */
function plainPairs(citations: readonly ShownCitation[]): SimilarPair[] {
  const around = new Map<string, Set<string>>();
  for (const { citingId, citedId } of citations) {
    around.set(citingId, (around.get(citingId) ?? new Set()).add(citedId));
    around.set(citedId, (around.get(citedId) ?? new Set()).add(citingId));
  }
  const ids = [...around.keys()].sort();
  const pairs = ids.flatMap((one, index) =>
    ids.slice(index + 1).flatMap((other) => {
      const [ofOne, ofOther] = [around.get(one) ?? new Set(), around.get(other) ?? new Set()];
      const shared = [...ofOne].filter((id) => ofOther.has(id)).length;
      const score = shared / Math.sqrt(ofOne.size * ofOther.size);
      return shared < 2 ? [] : [{ one, other, shared, score }];
    }),
  );
  // Sorting keeps pairs of the same score in the order of their ids.
  const best = (id: string): SimilarPair[] =>
    pairs
      .filter(({ one, other }) => one === id || other === id)
      .sort((one, other) => other.score - one.score)
      .slice(0, 3);
  const kept = new Set(ids.flatMap(best));
  return pairs.filter((pair) => kept.has(pair));
}

describe('papers that are similar', () => {
  test('are those with the most in common of each paper, as the definition says', () => {
    fc.assert(
      fc.property(anyGraph, ({ citations }) => {
        expect(similarPairs(citations)).toEqual(plainPairs(citations));
      }),
    );
  });

  test('are the same in whatever order citations come', () => {
    fc.assert(
      fc.property(anyGraph, ({ citations }) => {
        expect(similarPairs(citations.toReversed())).toEqual(similarPairs(citations));
      }),
    );
  });

  test('have no more in common than each has, where two papers cite each other', () => {
    const pairs = similarPairs([
      shownCitation('a', 'hub'),
      shownCitation('hub', 'a'),
      shownCitation('b', 'hub'),
      shownCitation('hub', 'b'),
      shownCitation('a', 'old'),
      shownCitation('b', 'old'),
    ]);
    expect(pairs).toContainEqual({ one: 'a', other: 'b', shared: 2, score: 1 });
  });

  test('are not made of what everybody cites', () => {
    const citers = Array.from({ length: 201 }, (_, index) => `citer ${index}`);
    const citations = citers.flatMap((id) => [
      shownCitation(id, 'hub'),
      shownCitation(id, 'other hub'),
    ]);
    // The two hubs have citers in common; the citers have the hubs alone.
    expect(similarPairs(citations).map(({ one, other }) => [one, other])).toEqual([
      ['hub', 'other hub'],
    ]);
  });
});
