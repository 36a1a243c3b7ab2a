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
export function similarPairs(
  citations: readonly Pick<ShownCitation, 'citingId' | 'citedId'>[],
): readonly SimilarPair[] {
  const ids: string[] = [];
  const around = neighboursByIndex(citations, ids);
  const shared = new Int32Array(ids.length);
  const kept = new Map<number, Pair>();
  for (const index of ids.keys()) {
    for (const pair of mostSimilar(index, around, shared)) kept.set(keyOf(pair, ids.length), pair);
  }
  return [...kept]
    .sort(([one], [other]) => one - other)
    .map(([, { low, high, ...pair }]) => ({
      one: ids[low] ?? '',
      other: ids[high] ?? '',
      ...pair,
    }));
}

/** Two papers by their indices, the smaller one first. */
interface Pair {
  readonly low: number;
  readonly high: number;
  readonly shared: number;
  readonly score: number;
}

/** Papers by their indices in the sorted list of ids, which it fills; each with its neighbours once, in the same way. */
function neighboursByIndex(
  citations: readonly Pick<ShownCitation, 'citingId' | 'citedId'>[],
  ids: string[],
): readonly (readonly number[])[] {
  const neighbours = neighboursIn(citations);
  ids.push(...[...neighbours.keys()].sort());
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  return ids.map((id) => [
    ...new Set((neighbours.get(id) ?? []).flatMap((other) => indexOf.get(other) ?? [])),
  ]);
}

/** The papers most similar to one. `shared` is room to count in, all zeros before and after. */
function mostSimilar(
  index: number,
  around: readonly (readonly number[])[],
  shared: Int32Array,
): readonly Pair[] {
  const met: number[] = [];
  for (const between of around[index] ?? []) {
    const others = around[between] ?? [];
    if (others.length > MOST_NEIGHBOURS) continue;
    for (const other of others) {
      if (other === index) continue;
      const count = shared[other] ?? 0;
      if (count === 0) met.push(other);
      shared[other] = count + 1;
    }
  }
  const degree = (of: number): number => around[of]?.length ?? 0;
  const pairs = met.flatMap((other): Pair[] => {
    const count = shared[other] ?? 0;
    if (count < FEWEST_SHARED) return [];
    const score = count / Math.sqrt(degree(index) * degree(other));
    return [{ low: Math.min(index, other), high: Math.max(index, other), shared: count, score }];
  });
  for (const other of met) shared[other] = 0;
  const { length } = around;
  return pairs
    .sort((one, other) => other.score - one.score || keyOf(one, length) - keyOf(other, length))
    .slice(0, MOST_OF_ONE);
}

/** In the order of pairs by their ids. */
function keyOf({ low, high }: Pair, papers: number): number {
  return low * papers + high;
}
