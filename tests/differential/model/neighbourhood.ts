import { checkWalkFilter, isFollowed, type WalkFilter } from './filters.js';
import { citerCountOf, type PaperFacts } from './graph.js';
import { headline } from './kept.js';
import { findPapers } from './lookup.js';
import type { Model } from './model.js';
import { checkedCount } from './wrongInput.js';

export interface NeighbourhoodArguments {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly filter?: WalkFilter | null;
}

/** What `neighbourhood` answers, from docs/relatedness.md. */
export function neighbourhood(model: Model, args: NeighbourhoodArguments): object {
  const depth = checkedCount('depth', args.depth, 2, 0);
  const limit = checkedCount('limit', args.limit, 1000);
  checkWalkFilter(args.filter);
  // Of a field that is wrong in several ways, the ids are the last that the server complains of.
  const { papers: starts, unknownIds } = findPapers(model, args.ids, 'ids');
  const depths = new Map<PaperFacts, number>();
  const truncated: object[] = [];
  let level = starts;
  for (let at = 0; at <= depth && level.length > 0; at += 1) {
    const room = limit - depths.size;
    if (room === 0) {
      // What lies beyond a full subgraph is not looked for.
      truncated.push({ reason: 'LIMIT', atDepth: at, skipped: null });
      break;
    }
    const found =
      at === 0 ? level : neighbours(model, level, args.filter ?? {}).filter((n) => !depths.has(n));
    level = mostCitedFirst(model, found).slice(0, room);
    const skipped = found.length - level.length;
    if (skipped > 0) truncated.push({ reason: 'LIMIT', atDepth: at, skipped });
    for (const paper of level) depths.set(paper, at);
  }
  return {
    unknownIds,
    truncated,
    papers: [...depths].map(([paper, at]) => ({
      depth: at,
      paper: () => model.objectOf(paper),
    })),
    // The schema leaves their order open; it is that of the ids of their ends.
    citations: model.graph.citations
      .filter(({ citing, cited }) => depths.has(citing) && depths.has(cited))
      .map((citation) => ({
        ...headline(citation),
        citingId: citation.citing.id,
        citedId: citation.cited.id,
      }))
      .sort((a, b) => (a.citingId + a.citedId < b.citingId + b.citedId ? -1 : 1)),
  };
}

function neighbours(
  { graph }: Model,
  level: readonly PaperFacts[],
  filter: WalkFilter,
): PaperFacts[] {
  const found = graph.citations.flatMap((citation) => {
    const { citing, cited } = citation;
    const ends = [
      ...(level.includes(citing) ? [cited] : []),
      ...(level.includes(cited) ? [citing] : []),
    ];
    return ends.filter((end) => isFollowed(citation, end, filter));
  });
  return [...new Set(found)];
}

function mostCitedFirst({ graph }: Model, papers: readonly PaperFacts[]): PaperFacts[] {
  return [...papers].sort(
    (a, b) => citerCountOf(graph, b) - citerCountOf(graph, a) || (a.id < b.id ? -1 : 1),
  );
}
