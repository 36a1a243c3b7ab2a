import { dateRangeOf } from '../citation/filter.js';
import { queries } from '../graph/queries.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Loaders } from '../schema/loaders.js';
import {
  compareMostCited,
  withinBudget,
  type Subgraph,
  type SubgraphCut,
  type SubgraphPaper,
} from './neighbourhood.js';
import { findStarts } from './starts.js';
import type { NeighbourhoodRequest } from './neighbourhoodRequest.js';

/** The papers around those asked for, and all citations among them: a statement a depth, and three more. */
export async function readNeighbourhood(
  request: NeighbourhoodRequest,
  loaders: Loaders,
): Promise<Subgraph> {
  const { starts, unknownIds } = await findStarts(request.ids, loaders);
  const { papers, truncated } = await choosePapers(starts, request, loaders);
  const ids = papers.map(({ paper }) => paper.id);
  const citations = ids.length < 2 ? [] : await loaders.read(queries.citationsAmong, { ids });
  return { papers, citations, unknownIds, truncated };
}

interface Chosen {
  readonly papers: SubgraphPaper[];
  readonly truncated: SubgraphCut[];
}

/** Depth after depth, until there are enough papers: what lies beyond a full subgraph is not looked for. */
async function choosePapers(
  starts: readonly PaperCard[],
  { depth: lastDepth, limit, filter, budget }: NeighbourhoodRequest,
  loaders: Loaders,
): Promise<Chosen> {
  let level = starts.toSorted(compareMostCited).slice(0, limit);
  const papers = level.map((paper): SubgraphPaper => ({ paper, depth: 0 }));
  const truncated: SubgraphCut[] = [];
  cut(truncated, 'LIMIT', 0, starts.length - level.length);
  for (let depth = 1; depth <= lastDepth && level.length > 0; depth += 1) {
    const room = limit - papers.length;
    if (room === 0) {
      truncated.push({ reason: 'LIMIT', atDepth: depth, skipped: null });
      break;
    }
    const expanded = withinBudget(level, budget);
    if (expanded.length < level.length) {
      truncated.push({ reason: 'BUDGET', atDepth: depth, skipped: null });
    }
    const { roles, polarities } = filter;
    const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
    const [found] = await loaders.read(queries.neighboursByIds, {
      ids: expanded.map(({ id }) => id),
      excludedIds: papers.map(({ paper }) => paper.id),
      limit: room,
      ...{ roles, polarities, newestLow, newestHigh },
    });
    level = await cardsOf(found?.neighbourIds ?? [], loaders);
    papers.push(...level.map((paper) => ({ paper, depth })));
    cut(truncated, 'LIMIT', depth, (found?.neighbourCount ?? 0) - level.length);
  }
  return { papers, truncated };
}

function cut(
  truncated: SubgraphCut[],
  reason: SubgraphCut['reason'],
  atDepth: number,
  skipped: number,
): void {
  if (skipped > 0) truncated.push({ reason, atDepth, skipped });
}

async function cardsOf(ids: readonly string[], loaders: Loaders): Promise<PaperCard[]> {
  const cards = await loaders.paperCardById.loadMany(ids);
  return cards.flatMap((card) => {
    if (card instanceof Error) throw card;
    return card === null ? [] : [card];
  });
}
