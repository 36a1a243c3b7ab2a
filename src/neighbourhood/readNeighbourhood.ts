import { dateRangeOf } from '../citation/filter.js';
import { neighbourhoodQueries } from './neighbourhood.queries.js';
import { findPapers } from '../lookup/findPapers.js';
import { loadCards } from '../paper/paper.loader.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Loaders } from '../graph/loaders.js';
import {
  compareMostCited,
  withinBudget,
  type Subgraph,
  type SubgraphCut,
  type SubgraphPaper,
} from './neighbourhood.js';
import { followedParams } from '../traversal/traversalFilter.js';
import type { NeighbourhoodRequest } from './neighbourhoodRequest.js';
import { knownNeighbours, type Expansion } from './skipped.js';

/** The papers around the requested ones, and all citations among them: two statements per depth, plus two. */
export async function readNeighbourhood(
  request: NeighbourhoodRequest,
  loaders: Loaders,
): Promise<Subgraph> {
  const found = await findPapers(request.ids, 'ids', loaders);
  const { papers, cuts, expansions } = await choosePapers(found.papers, request, loaders);
  const ids = papers.map(({ paper }) => paper.id);
  const citations =
    ids.length < 2
      ? []
      : await loaders.read(neighbourhoodQueries.citationsAmong, {
          ...{ ids, ...followedParams(request.filter) },
        });
  const skipped = expansions.map(({ neighbourCount, ...expansion }) => ({
    reason: 'LIMIT' as const,
    atDepth: expansion.depth,
    skipped: neighbourCount - knownNeighbours(expansion, papers, citations, request.filter),
  }));
  const truncated = [...cuts, ...skipped.filter((cut) => cut.skipped > 0)].sort(
    (a, b) => a.atDepth - b.atDepth,
  );
  return { papers, citations, unknownIds: found.unknownIds, truncated };
}

interface Chosen {
  readonly papers: readonly SubgraphPaper[];
  readonly cuts: readonly SubgraphCut[];
  readonly expansions: readonly (Expansion & { readonly neighbourCount: number })[];
}

/** Depth after depth, until there are enough papers: nothing is searched beyond a full subgraph. */
async function choosePapers(
  starts: readonly PaperCard[],
  { depth: lastDepth, limit, filter, budget }: NeighbourhoodRequest,
  loaders: Loaders,
): Promise<Chosen> {
  let level = starts.toSorted(compareMostCited).slice(0, limit);
  const papers = level.map((paper): SubgraphPaper => ({ paper, depth: 0 }));
  const cuts: SubgraphCut[] = [];
  const expansions: (Expansion & { neighbourCount: number })[] = [];
  if (starts.length > limit) {
    cuts.push({ reason: 'LIMIT', atDepth: 0, skipped: starts.length - limit });
  }
  for (let depth = 1; depth <= lastDepth && level.length > 0; depth += 1) {
    const room = limit - papers.length;
    if (room === 0) {
      cuts.push({ reason: 'LIMIT', atDepth: depth, skipped: null });
      break;
    }
    const followed = withinBudget(level, budget);
    if (followed.length < level.length) {
      cuts.push({ reason: 'BUDGET', atDepth: depth, skipped: null });
    }
    const known = new Set(papers.map(({ paper }) => paper.id));
    const { neighbourIds, neighbourCount } = await neighboursOf(
      followed,
      filter,
      // The papers that are already there are neighbours as well.
      room + known.size,
      loaders,
    );
    level = await loadCards(neighbourIds.filter((id) => !known.has(id)).slice(0, room), loaders);
    papers.push(...level.map((paper) => ({ paper, depth })));
    expansions.push({ depth, followed: new Set(followed.map(({ id }) => id)), neighbourCount });
  }
  return { papers, cuts, expansions };
}

async function neighboursOf(
  papers: readonly PaperCard[],
  filter: NeighbourhoodRequest['filter'],
  limit: number,
  loaders: Loaders,
): Promise<{ neighbourIds: string[]; neighbourCount: number }> {
  const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
  const ids = papers.map(({ id }) => id);
  const params = { ids, ...followedParams(filter), newestLow, newestHigh, limit };
  const [found] = await loaders.read(neighbourhoodQueries.neighboursByIds, params);
  return found ?? { neighbourIds: [], neighbourCount: 0 };
}
