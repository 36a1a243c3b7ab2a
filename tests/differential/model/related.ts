import { checkWalkFilter, isFollowed, type WalkFilter } from './filters.js';
import { citationsOf, type FixtureGraph, type PaperFacts } from './graph.js';
import type { Model } from './model.js';
import { checkedCount } from './wrongInput.js';

export interface RelatedArguments {
  readonly first?: number | null;
  readonly minimumShared: number;
  readonly filter?: WalkFilter | null;
}

/** What `Paper.coCited` and `Paper.coupled` answer, from their definitions in docs/relatedness.md. */
export function relatedPapers(
  model: Model,
  paper: PaperFacts,
  relation: 'coCited' | 'coupled',
  { first, minimumShared, filter }: RelatedArguments,
): object {
  const most = checkedCount('first', first ?? 20);
  checkedCount('minimumShared', minimumShared, Infinity);
  checkWalkFilter(filter);
  const setOf = (each: PaperFacts): Set<PaperFacts> =>
    sharedSet(model.graph, relation, each, filter ?? {});
  const own = setOf(paper);
  const related = model.graph.papers
    .filter((other) => other !== paper)
    .map((other) => {
      const others = setOf(other);
      const shared = [...own].filter((each) => others.has(each)).length;
      return { other, shared, size: others.size };
    })
    .filter(({ shared }) => shared >= minimumShared)
    .sort((a, b) => b.shared - a.shared || (a.other.id < b.other.id ? -1 : 1));
  return {
    hasMore: related.length > most,
    population: own.size,
    sampleSize: own.size,
    exact: true,
    edges: related.slice(0, most).map(({ other, shared, size }) => ({
      node: () => model.objectOf(other),
      shared,
      estimatedShared: shared,
      standardError: 0,
      interval: { low: shared, high: shared },
      otherPopulation: size,
      cosine: shared / Math.sqrt(own.size * size),
      jaccard: shared / (own.size + size - shared),
      associationStrength: shared / (own.size * size),
    })),
  };
}

/** The citers of a paper, or its references, whose citation passes; years are those of these papers. */
function sharedSet(
  graph: FixtureGraph,
  relation: 'coCited' | 'coupled',
  paper: PaperFacts,
  filter: WalkFilter,
): Set<PaperFacts> {
  const direction = relation === 'coCited' ? 'citers' : 'references';
  return new Set(
    citationsOf(graph, paper, direction).flatMap((citation) => {
      const other = direction === 'citers' ? citation.citing : citation.cited;
      return isFollowed(citation, other, filter) ? [other] : [];
    }),
  );
}
