import type { HubTierThresholds } from '../config/config.js';
import { BadInputError } from '../errors.js';
import { bucketList, type BucketList } from '../facets/facetCursor.js';
import type { FoundValues } from '../facets/facetPage.js';
import type { BucketParams } from '../facets/facets.queries.js';
import type { GraphReader } from '../graph/graphReader.js';
import type { PaperEdgeSource } from '../hubs/hubs.js';
import { readPaperFilter, type PaperFilter, type PaperFilterInput } from '../hubs/paperFilter.js';
import type { PaperLookup } from '../lookup/lookup.queries.js';
import { lookupIn } from '../lookup/paperLookup.js';
import { titleKeyOf } from '../paper/titleKey.js';
import type { FacetList } from '../relay/cursor.js';
import { LazyConnection } from '../relay/lazyConnection.js';
import { pageOf } from '../relay/page.js';
import { isGiven, readPageArgs, type PageRequestArgs } from '../relay/paging.js';
import { LITTLE, proposalsFor } from './didYouMean.js';
import type { SearchCount, SearchParams } from './searchParams.js';
import { MOST_COUNTED, filterScan, textScan, type SearchOrder } from './searchScan.js';
import { LONGEST_QUERY, luceneQueryOf, titleQueryOf } from './searchText.js';

/** Maximum number of matches considered; more where a filter or another order chooses among them, fewer of a proposal. */
export const CONSIDERED = { best: 10_000, chosen: 100_000, tried: 1_000 } as const;
const NO_PAPER: PaperLookup = { surrogate: null, key: '' };

/** The arguments of `search`, as received. */
export interface SearchArgs extends Pick<PageRequestArgs, 'first' | 'after'> {
  readonly query?: string | null;
  readonly filter?: PaperFilterInput | null;
  readonly orderBy: SearchOrder;
}

/** The data of an edge of a search. */
export interface SearchEdgeSource extends PaperEdgeSource {
  /** Null for a paper that the query identifies, or whose title it is, and without a query. */
  readonly score: number | null;
}

/** The data of the facets of a search. */
export interface SearchFacetsSource {
  readonly listOf: (facet: FacetList) => BucketList;
  readonly valuesOf: (facet: FacetList, page: BucketParams) => Promise<FoundValues<string>>;
  readonly isTruncated: () => Promise<boolean>;
}

/** The result of a search. */
export class SearchConnection extends LazyConnection<SearchEdgeSource> {
  constructor(
    readPage: ConstructorParameters<typeof LazyConnection<SearchEdgeSource>>[0],
    private readonly count: () => Promise<SearchCount>,
    private readonly propose: () => Promise<string | null>,
    readonly facets: SearchFacetsSource,
  ) {
    super(readPage, async () => (await this.count()).matching);
  }

  async isTruncated(): Promise<boolean> {
    return (await this.count()).truncated;
  }

  /** Another query that finds more, where this one finds little. */
  didYouMean(): Promise<string | null> {
    return this.propose();
  }
}

/**
 * Finds papers by an identifier, by their titles, by their texts, or by a filter alone. Throws `BadInputError` before
 * anything is read.
 */
export function searchConnection(
  args: SearchArgs,
  thresholds: HubTierThresholds,
  read: GraphReader,
): SearchConnection {
  const restricts = Object.values(args.filter ?? {}).some(isGiven);
  const query = checkQuery(args.query, restricts);
  const filter = readPaperFilter(args.filter, thresholds);
  const { orderBy } = args;
  const considered = restricts || orderBy !== 'RELEVANCE' ? CONSIDERED.chosen : CONSIDERED.best;
  const scan =
    query === null
      ? filterScan(orderBy, filter)
      : textScan(orderBy, { ...wantedBy(query), considered, ...filter });
  const window = readPageArgs(args, scan.cursorList);
  let counting: Promise<SearchCount> | undefined;
  const count = () => (counting ??= scan.count(read));
  return new SearchConnection(
    async () => {
      const found = await scan.page(read, window.after, window.limit + 1);
      const readFirst = async () => (await scan.page(read, null, 1))[0];
      const { edges, pageInfo } = pageOf(found, window, scan.cursorList, readFirst);
      return {
        edges: edges.map(({ cursor, item: { paper, score } }) => ({ cursor, node: paper, score })),
        pageInfo,
      };
    },
    count,
    async () => (query === null ? null : proposalFor(query, filter, await count(), read)),
    {
      // Not of the order: it decides what is counted only where there is more than a search considers.
      listOf: (facet) => bucketList(facet, { query, filter }, 'query and filter'),
      valuesOf: (facet, page) => scan.values(read, { facet, ...page, ...thresholds }),
      isTruncated: async () => {
        const { matching, truncated } = await count();
        return truncated || (query === null && matching > MOST_COUNTED);
      },
    },
  );
}

/** The first proposal that finds more than the query, under the same filter. */
async function proposalFor(
  query: string,
  filter: PaperFilter,
  { matching, exact }: SearchCount,
  read: GraphReader,
): Promise<string | null> {
  if (exact || matching >= LITTLE) return null;
  for (const proposal of await proposalsFor(query, read)) {
    const wanted = { ...wantedBy(proposal), considered: CONSIDERED.tried, ...filter };
    if ((await textScan('RELEVANCE', wanted).count(read)).matching > matching) return proposal;
  }
  return null;
}

function wantedBy(query: string): Pick<SearchParams, 'titleKey' | 'text' | keyof PaperLookup> {
  return {
    ...(lookupIn(query) ?? NO_PAPER),
    titleKey: titleKeyOf(query),
    text: `${luceneQueryOf(query)} ${titleQueryOf(query)}`,
  };
}

/** The query without blanks around it; null for none, beside a filter that restricts. */
function checkQuery(query: string | null | undefined, restricts: boolean): string | null {
  const trimmed = query?.trim() ?? '';
  if (trimmed === '' && restricts) return null;
  if (trimmed !== '' && trimmed.length <= LONGEST_QUERY) return trimmed;
  const length = `1 to ${LONGEST_QUERY.toLocaleString('en')} characters`;
  throw new BadInputError('query', query, trimmed === '' ? `${length}, or a filter` : length);
}
