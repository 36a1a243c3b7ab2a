import { passes, type SmallFilter, type SmallGraph } from './smallGraph.js';

export type Relation = 'coCited' | 'coupled';

/** What the API says of papers related to one paper, with places for ids. */
export interface ExpectedRelated {
  readonly population: number;
  readonly related: readonly {
    readonly paper: number;
    readonly shared: number;
    readonly otherPopulation: number;
    readonly cosine: number;
    readonly jaccard: number;
  }[];
}

/** Works out what `Paper.coCited` and `Paper.coupled` must answer, from their definitions. */
export function expectedRelated(
  graph: SmallGraph,
  relation: Relation,
  paper: number,
  filter: SmallFilter | null,
): ExpectedRelated {
  const sharedBy = (of: number): Set<number> =>
    new Set(
      graph.citations
        .map((citation) =>
          relation === 'coCited'
            ? { own: citation.cited, other: citation.citing, citation }
            : { own: citation.citing, other: citation.cited, citation },
        )
        .filter(({ own, other, citation }) => own === of && passes(graph, citation, other, filter))
        .map(({ other }) => other),
    );
  const own = sharedBy(paper);
  const related = graph.papers.flatMap((_, other) => {
    const others = sharedBy(other);
    const shared = [...own].filter((each) => others.has(each)).length;
    if (other === paper || shared === 0) return [];
    const union = new Set([...own, ...others]).size;
    return {
      paper: other,
      shared,
      otherPopulation: others.size,
      cosine: shared / Math.sqrt(own.size * others.size),
      jaccard: shared / union,
    };
  });
  return { population: own.size, related };
}

/** The distance of each paper from the nearest of `starts`, up to `depth`, by citations either way. */
export function expectedDepths(
  graph: SmallGraph,
  starts: readonly number[],
  depth: number,
  filter: SmallFilter | null,
): Map<number, number> {
  const depths = new Map(starts.map((start) => [start, 0]));
  for (let level = 1; level <= depth; level += 1) {
    const before = [...depths.keys()];
    for (const citation of graph.citations) {
      for (const [from, to] of [
        [citation.citing, citation.cited],
        [citation.cited, citation.citing],
      ] as const) {
        if (before.includes(from) && !depths.has(to) && passes(graph, citation, to, filter)) {
          depths.set(to, level);
        }
      }
    }
  }
  return depths;
}
