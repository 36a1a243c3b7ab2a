import { BadInputError } from '../errors.js';
import { searchQueries } from './search.queries.js';
import type { PaperLookup } from '../lookup/lookup.queries.js';
import type { HubTierThresholds } from '../config/config.js';
import type { PaperEdgeSource } from '../hubs/hubs.js';
import { readPaperFilter, type PaperFilterInput } from '../hubs/paperFilter.js';
import { lookupFor } from '../lookup/paperLookup.js';
import { LazyConnection } from '../relay/lazyConnection.js';
import type { GraphReader } from '../graph/graphReader.js';
import { pageOf } from '../relay/page.js';
import { readPageArgs, type PageRequestArgs } from '../relay/paging.js';
import type { SearchCount, SearchParams } from './searchParams.js';
import { titleKeyOf } from '../paper/titleKey.js';
import { scoreFromKey, scoreKey } from './scoreKey.js';
import { luceneQueryOf, titleQueryOf } from './searchText.js';

const LONGEST_QUERY = 2_000;
/** Above every score of Lucene, and small enough for a number of citers to be added exactly. */
const TITLED = 1e12;
/** Maximum number of matches considered; more with a filter, which few of them pass. */
export const CONSIDERED = { unfiltered: 10_000, filtered: 100_000 } as const;
/** Before every place of a result. */
const BEFORE_THE_FIRST = scoreKey(Infinity, '~');
const NO_PAPER: PaperLookup = { surrogate: null, key: '' };

/** The arguments of `search`, as received. */
export interface SearchArgs extends Pick<PageRequestArgs, 'first' | 'after'> {
  readonly query: string;
  readonly filter?: PaperFilterInput | null;
}

/** The data of an edge of a search. */
export interface SearchEdgeSource extends PaperEdgeSource {
  /** Null for a paper that the query identifies, or whose title it is. */
  readonly score: number | null;
}

/** The result of a search. */
export class SearchConnection extends LazyConnection<SearchEdgeSource> {
  constructor(
    readPage: ConstructorParameters<typeof LazyConnection<SearchEdgeSource>>[0],
    private readonly count: () => Promise<SearchCount>,
  ) {
    super(readPage, async () => (await this.count()).matching);
  }

  async isTruncated(): Promise<boolean> {
    return (await this.count()).truncated;
  }
}

/** Finds papers by an identifier, by their titles, or by their texts. Throws `BadInputError` before anything is read. */
export function searchConnection(
  args: SearchArgs,
  thresholds: HubTierThresholds,
  read: GraphReader,
): SearchConnection {
  const query = checkQuery(args.query);
  const window = readPageArgs(args, 'search');
  const wanted = {
    ...(lookupIn(query) ?? NO_PAPER),
    titleKey: titleKeyOf(query),
    text: `${luceneQueryOf(query)} ${titleQueryOf(query)}`,
    considered: args.filter ? CONSIDERED.filtered : CONSIDERED.unfiltered,
    ...readPaperFilter(args.filter, thresholds),
  };
  let counting: Promise<SearchCount> | undefined;
  const readFrom = async (place: string, limit: number) => {
    const rows = await read(searchQueries.papersByText, {
      ...wanted,
      ...scoreFromKey(place),
      titled: TITLED,
      limit,
    });
    return rows.map((row) => ({ row, sortKey: scoreKey(row.score, row.id) }));
  };
  return new SearchConnection(
    async () => {
      const found = await readFrom(window.after ?? BEFORE_THE_FIRST, window.limit + 1);
      const readFirst = async () => (await readFrom(BEFORE_THE_FIRST, 1))[0];
      const { edges, pageInfo } = pageOf(found, window, 'search', readFirst);
      return { edges: edges.map(({ cursor, item: { row } }) => edgeOf(cursor, row)), pageInfo };
    },
    () => (counting ??= countOf(read, wanted)),
  );
}

function edgeOf(cursor: string, { score, ...node }: { score: number } & PaperEdgeSource['node']) {
  return { cursor, node, score: score < TITLED ? score : null };
}

async function countOf(read: GraphReader, wanted: SearchParams): Promise<SearchCount> {
  const [count] = await read(searchQueries.papersByTextCount, wanted);
  return count ?? { matching: 0, truncated: false };
}

function checkQuery(query: string): string {
  const trimmed = query.trim();
  if (trimmed !== '' && trimmed.length <= LONGEST_QUERY) return trimmed;
  throw new BadInputError('query', query, `1 to ${LONGEST_QUERY.toLocaleString('en')} characters`);
}

/** The paper identified by a query, if it is an identifier. */
function lookupIn(query: string): PaperLookup | null {
  try {
    return lookupFor(query, 'query');
  } catch (error) {
    if (error instanceof BadInputError) return null;
    throw error;
  }
}
