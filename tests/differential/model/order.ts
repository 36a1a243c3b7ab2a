import type { Citation, FixtureGraph, PaperFacts } from './graph.js';
import { citerCountOf } from './graph.js';

/** Where something stands in an order: compared element by element. */
export type Place = readonly (number | string)[];

export function comparePlaces(a: Place, b: Place): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** What stands after what in an order of citations; `OLDEST` alone has the smallest place first. */
export function isDescending(order: string): boolean {
  return order !== 'OLDEST';
}

/** The place of a citation among those of a paper, of which `other` is the paper at the far end. */
export function placeOf(
  graph: FixtureGraph,
  order: string,
  citation: Citation,
  other: PaperFacts,
): Place {
  const newest = [other.dateKey, other.id];
  const mostCited = [citerCountOf(graph, other), ...newest];
  if (order === 'MOST_CITED') return mostCited;
  if (order !== 'REPRESENTATIVE') return newest;
  const isClassified = citation.role !== 'UNCLASSIFIED' || citation.polarity !== 'UNCLASSIFIED';
  return [Number(other.summary !== null), Number(isClassified), ...mostCited];
}
