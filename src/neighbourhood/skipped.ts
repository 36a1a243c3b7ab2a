import { dateRangeOf } from '../citation/filter.js';
import { dateKeyOf } from '../paper/partialDate.js';
import type { TraversalFilter } from '../traversal/traversalFilter.js';
import type { CitationAmong, SubgraphPaper } from './neighbourhood.js';

/** The papers that were followed to find those of one depth. */
export interface Expansion {
  readonly depth: number;
  readonly followed: ReadonlySet<string>;
}

/**
 * How many neighbours of the followed papers are in a subgraph, at this depth or nearer: what Neo4j counted beyond
 * these was left out. The citations among the papers tell, so that Neo4j need not compare each neighbour with them.
 */
export function knownNeighbours(
  { depth, followed }: Expansion,
  papers: readonly SubgraphPaper[],
  citations: readonly CitationAmong[],
  filter: TraversalFilter,
): number {
  const { low, high } = dateRangeOf(filter);
  const reachable = new Set(
    papers
      .filter((each) => each.depth <= depth)
      .map(({ paper }) => ({ id: paper.id, dateKey: dateKeyOf(paper.publishedOn) }))
      .filter(({ dateKey }) => dateKey > low && dateKey < high)
      .map(({ id }) => id),
  );
  const known = new Set<string>();
  for (const { citingId, citedId, isFollowed } of citations) {
    if (!isFollowed) continue;
    if (followed.has(citingId) && reachable.has(citedId)) known.add(citedId);
    if (followed.has(citedId) && reachable.has(citingId)) known.add(citingId);
  }
  return known.size;
}
