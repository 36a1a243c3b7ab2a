import { wilsonInterval } from '../../../src/summary/wilsonInterval.js';
import { citationsOf, citerCountOf, independentCountOf, type PaperFacts } from './graph.js';
import type { Model } from './model.js';
import type { Place } from './order.js';
import { pageOf } from './paging.js';
import { checkPaperFilter, passesPaperFilter, type PaperFilter } from './paperFilter.js';
import { searchFacets } from './searchFacets.js';
import { isTitle, wordsMatch } from './words.js';
import { wrongInput } from './wrongInput.js';

interface ListArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter?: PaperFilter | null;
}

/** What `hubs` answers. */
export function hubs(model: Model, args: ListArguments & { readonly orderBy: string }): object {
  const { graph, learned } = model;
  checkPaperFilter(args.filter);
  const items = graph.papers.flatMap((paper) => {
    const place = hubPlace(model, args.orderBy, paper);
    const isKept = citerCountOf(graph, paper) > 0 && passesPaperFilter(model, paper, args.filter);
    return place !== null && isKept ? [{ item: paper, place }] : [];
  });
  const page = pageOf(items, args, learned.cursorsOf(`hubs ${args.orderBy}`), true);
  return connectionOf(model, items.length, page, () => ({}));
}

/** Where a hub stands in an order; null for one that is not in it. */
export function hubPlace({ graph }: Model, order: string, paper: PaperFacts): Place | null {
  if (order === 'NEWEST') return [paper.dateKey, paper.id];
  if (order === 'CITERS') return [citerCountOf(graph, paper), paper.id];
  if (order === 'INDEPENDENT_CITERS') return [independentCountOf(graph, paper), paper.id];
  const sides = citationsOf(graph, paper, 'citers').filter(({ polarity }) =>
    ['SUPPORTING', 'CONTRADICTING', 'MIXED'].includes(polarity),
  );
  const contradicting = sides.filter(({ polarity }) => polarity === 'CONTRADICTING').length;
  const low = wilsonInterval(contradicting, sides.length)?.low ?? 0;
  // Stored with six decimals, says docs/graph-model.md.
  return contradicting === 0 ? null : [Number(low.toFixed(6)), paper.id];
}

interface SearchArguments extends ListArguments {
  readonly query?: string | null;
  readonly orderBy: string;
}

/** What `search` answers. Which papers contain the words is worked out here; their order was learned. */
export function search(model: Model, args: SearchArguments): object {
  const { learned, graph } = model;
  const query = args.query?.trim() ?? '';
  const restricts = Object.values(args.filter ?? {}).some((value) => (value ?? null) !== null);
  if ((query === '' && !restricts) || query.length > 2_000) throw wrongInput('query', args.query);
  checkPaperFilter(args.filter);
  const named = learned.idOf(query) ?? null;
  const isExact = (paper: PaperFacts): boolean => paper.id === named || isTitle(paper, query);
  const order = query === '' && args.orderBy === 'RELEVANCE' ? 'MOST_CITED' : args.orderBy;
  const ranks = learned.ranksOf(query);
  const items = graph.papers
    .filter((paper) => query === '' || isExact(paper) || wordsMatch(paper, query))
    .filter((paper) => passesPaperFilter(model, paper, args.filter))
    .map((paper) => ({
      item: paper,
      place: searchPlace(model, order, paper) ?? [-ranks.indexOf(paper.id)],
    }));
  const list = order === 'RELEVANCE' ? query : order;
  const page = pageOf(items, args, learned.cursorsOf(`search ${list}`), true);
  return {
    // A score can be compared within one answer only; all that is said here is whether there is one.
    ...connectionOf(model, items.length, page, (paper) => ({
      score: query === '' || isExact(paper) ? null : 0,
    })),
    truncated: false,
    didYouMean: null,
    facets: searchFacets(
      model,
      { query, filter: args.filter },
      items.map(({ item }) => item),
    ),
  };
}

/** Where a paper stands in a search; null by relevance. */
export function searchPlace(model: Model, order: string, paper: PaperFacts): Place | null {
  if (order === 'RELEVANCE') return null;
  return hubPlace(model, order === 'MOST_CITED' ? 'CITERS' : order, paper);
}

function connectionOf(
  model: Model,
  totalCount: number,
  { edges, pageInfo }: ReturnType<typeof pageOf<PaperFacts>>,
  more: (paper: PaperFacts) => object,
): object {
  return {
    totalCount,
    pageInfo,
    edges: edges.map(({ cursor, item }) => ({
      cursor,
      node: () => model.objectOf(item),
      ...more(item),
    })),
  };
}
