import { groupBy } from '../../../src/groupBy.js';
import { neighboursIn } from './neighbours.js';
import type { ShownCitation } from './shownGraph.js';

/** Two papers that cite the same papers here, or are cited by the same. It is not a citation. */
export interface SimilarPair {
  readonly one: string;
  readonly other: string;
  /** Papers that both have in common. */
  readonly shared: number;
  /** Cosine of what both cite and are cited by, in (0, 1]. */
  readonly score: number;
}

/** One common paper is what any two papers around a hub have. */
const FEWEST_SHARED = 2;
/** Of a paper, its most similar ones alone. */
const MOST_OF_ONE = 3;
/** A paper with more neighbours here says little about any two of them, and makes millions of pairs. */
const MOST_NEIGHBOURS = 200;

/** The most similar papers of each, once a pair: sorted by ids, whatever order the citations come in. */
export function similarPairs(citations: readonly ShownCitation[]): readonly SimilarPair[] {
  const neighbours = neighboursIn(citations);
  const degree = (id: string): number => neighbours.get(id)?.length ?? 0;
  const pairs = [...sharedCounts(neighbours)].flatMap(([one, others]) =>
    [...others]
      .filter(([, shared]) => shared >= FEWEST_SHARED)
      .map(([other, shared]) => {
        const score = shared / Math.sqrt(degree(one) * degree(other));
        return { one, other, shared, score };
      }),
  );
  return mostSimilar(pairs);
}

/** For two papers, the smaller id first, how many neighbours they have in common. */
function sharedCounts(
  neighbours: ReadonlyMap<string, readonly string[]>,
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [, around] of neighbours) {
    if (around.length > MOST_NEIGHBOURS) continue;
    for (const [index, one] of around.entries()) {
      const others = counts.get(one) ?? new Map<string, number>();
      counts.set(one, others);
      for (const other of around.slice(index + 1)) {
        if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function mostSimilar(pairs: readonly SimilarPair[]): readonly SimilarPair[] {
  const sides = pairs.flatMap((pair) => [
    { id: pair.one, pair },
    { id: pair.other, pair },
  ]);
  const kept = new Set(
    [...groupBy(sides, ({ id }) => id).values()].flatMap((ofOne) =>
      ofOne
        .map(({ pair }) => pair)
        .sort((one, other) => other.score - one.score || byIds(one, other))
        .slice(0, MOST_OF_ONE),
    ),
  );
  return [...kept].sort(byIds);
}

function byIds(one: SimilarPair, other: SimilarPair): number {
  return compare(one.one, other.one) || compare(one.other, other.other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
