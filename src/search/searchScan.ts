import type { FoundValues } from '../facets/facetPage.js';
import type { GraphReader } from '../graph/graphReader.js';
import { citersKeyOf, datedKeyOf, hubScan, placeOf, type PlacedHub } from '../hubs/hubScan.js';
import { UNBOUNDED_CITERS, type PaperFilter } from '../hubs/paperFilter.js';
import type { CursorList } from '../relay/cursor.js';
import { searchQueries, type FacetParams } from './search.queries.js';
import { scoreFromKey, scoreKey } from './scoreKey.js';
import type { SearchCount, SearchParams, SearchRow } from './searchParams.js';

export type SearchOrder = 'RELEVANCE' | 'NEWEST' | 'MOST_CITED';

/** A paper found, with its place in the requested order. */
export interface PlacedPaper extends PlacedHub {
  /** Null for a paper that the query identifies, or whose title it is, and without a query. */
  readonly score: number | null;
}

/** The way to read what a search finds in one order. */
export interface SearchScan {
  readonly cursorList: CursorList;
  /** At most `limit` papers after a sort key; null for the first ones. */
  page(read: GraphReader, after: string | null, limit: number): Promise<PlacedPaper[]>;
  count(read: GraphReader): Promise<SearchCount>;
  /** The values of a facet of all that is found. */
  values(read: GraphReader, facet: FacetParams): Promise<FoundValues<string>>;
}

/** Maximum number of papers that a filter alone finds whose facets are counted. */
export const MOST_COUNTED = 100_000;

/** How each order is read: its statement, and its sort keys. */
interface TextOrder {
  readonly cursorList: CursorList;
  readonly query: typeof searchQueries.papersByText;
  readonly keyOf: (row: SearchRow) => string;
  readonly placeIn: (key: string | null) => { place: number | string; id: string };
}

/** Above every score of Lucene, and small enough for a number of citers to be added exactly. */
const TITLED = 1e12;
/** Before every place of a result by relevance. */
const BEFORE_THE_FIRST = scoreKey(Infinity, '~');

const ORDERS: Readonly<Record<SearchOrder, TextOrder>> = {
  RELEVANCE: {
    cursorList: 'search.RELEVANCE',
    query: searchQueries.papersByText,
    keyOf: ({ score, id }) => scoreKey(score, id),
    placeIn: (key) => {
      const { score, id } = scoreFromKey(key ?? BEFORE_THE_FIRST);
      return { place: score, id };
    },
  },
  NEWEST: {
    cursorList: 'search.NEWEST',
    query: searchQueries.papersByTextNewest,
    keyOf: datedKeyOf,
    placeIn: (key) => {
      const [place, id] = placeOf(key, '~');
      return { place, id };
    },
  },
  MOST_CITED: {
    cursorList: 'search.MOST_CITED',
    query: searchQueries.papersByTextMostCited,
    keyOf: citersKeyOf,
    placeIn: (key) => {
      const [place, id] = placeOf(key, String(UNBOUNDED_CITERS));
      return { place: Number(place), id };
    },
  },
};

/** Of the papers that a query finds. */
export function textScan(order: SearchOrder, wanted: SearchParams): SearchScan {
  const { cursorList, query, keyOf, placeIn } = ORDERS[order];
  return {
    cursorList,
    page: async (read, after, limit) => {
      const rows = await read(query, { ...wanted, ...placeIn(after), titled: TITLED, limit });
      return rows.map((row) => ({ ...placed(row), sortKey: keyOf(row) }));
    },
    count: async (read) => {
      const [count] = await read(searchQueries.papersByTextCount, wanted);
      return count ?? { matching: 0, truncated: false, exact: false };
    },
    values: async (read, facet) =>
      valuesIn(await read(searchQueries.valuesByText, { ...wanted, ...facet })),
  };
}

/** Of all papers that a filter keeps, as among hubs. Without words none is more relevant than another: most cited first. */
export function filterScan(order: SearchOrder, filter: PaperFilter): SearchScan {
  const scan = hubScan(order === 'NEWEST' ? 'NEWEST' : 'CITERS', filter);
  return {
    cursorList: order === 'NEWEST' ? 'search.NEWEST' : 'search.MOST_CITED',
    page: async (read, after, limit) =>
      (await scan.page(read, after, limit)).map((hub) => ({ ...hub, score: null })),
    count: async (read) => ({
      ...{ matching: await scan.count(read), truncated: false, exact: true },
    }),
    values: async (read, facet) =>
      valuesIn(
        await read(searchQueries.valuesByFilter, {
          ...{ ...filter, ...facet },
          considered: MOST_COUNTED,
        }),
      ),
  };
}

function valuesIn([row]: readonly FoundValues<string>[]): FoundValues<string> {
  return row ?? { values: [], valueCount: 0, remaining: 0, known: 0, unknown: 0 };
}

function placed({ score, ...paper }: SearchRow): Omit<PlacedPaper, 'sortKey'> {
  return { paper, score: score < TITLED ? score : null };
}
