import { EDGE_COLUMNS, type CitationRow } from '../../citation/citationRow.js';
import type { CountParams, PageParams, RankParams } from '../../citation/scanParams.js';
import type { CiterCell, FrequentValues } from '../../facets/facetRows.js';
import {
  CARD_COLUMNS,
  DETAIL_COLUMNS,
  type PaperCard,
  type PaperDetails,
} from '../../paper/paperRows.js';
import { PAPER_FILTER_PARAMS } from '../../paper/paperFilter.js';
import type {
  SearchCount,
  SearchPageParams,
  SearchParams,
  SearchRow,
} from '../../search/searchParams.js';
import type { GraphStatistics } from '../../statistics/graphStatistics.js';
import { read } from '../query.js';
import { hubQueries } from './hubs.js';

const FILTER_PARAMS = ['influential', 'hasSummary', 'titleContains'] as const;
const PAGE_PARAMS = ['slots', 'low', 'high', 'limit', ...FILTER_PARAMS] as const;
const RANK_PARAMS = [...PAGE_PARAMS, 'order', 'newestLow', 'newestHigh'] as const;
const COUNT_PARAMS = ['slots', 'newestLow', 'newestHigh', ...FILTER_PARAMS] as const;
const SEARCH_PARAMS = ['surrogate', 'key', 'text', 'considered', ...PAPER_FILTER_PARAMS] as const;
const CITATION_COLUMNS = [...EDGE_COLUMNS, ...CARD_COLUMNS] as const;

/** A page that an index serves in its order, whatever the number of citers. */
const indexedPage = (name: string) =>
  read<PageParams, CitationRow>(name, {
    params: PAGE_PARAMS,
    columns: CITATION_COLUMNS,
    paging: true,
    shared: { list: 'slots', unless: FILTER_PARAMS },
  });

/** A page for which all citations of the paper are expanded and sorted. */
const sortedPage = (name: string) =>
  read<RankParams, CitationRow>(name, { params: RANK_PARAMS, columns: CITATION_COLUMNS });

const counts = (name: string) =>
  read<CountParams, { slotIndex: number; matching: number }>(name, {
    params: COUNT_PARAMS,
    columns: ['slotIndex', 'matching'],
  });

const frequentValues = (name: string) =>
  read<CountParams & { most: number }, FrequentValues>(name, {
    params: [...COUNT_PARAMS, 'most'],
    columns: ['slotIndex', 'values', 'others', 'unknown'],
  });

/** The statements of the GraphQL API. */
export const readQueries = {
  papersByLookups: read<
    { lookups: readonly PaperLookup[] },
    { lookupKey: string } & PaperCard & PaperDetails
  >('papersByLookups', {
    params: ['lookups'],
    columns: ['lookupKey', ...CARD_COLUMNS, ...DETAIL_COLUMNS],
    shared: { list: 'lookups', unless: [] },
  }),
  paperCardsByIds: read<{ ids: readonly string[] }, PaperCard>('paperCardsByIds', {
    params: ['ids'],
    columns: CARD_COLUMNS,
    shared: { list: 'ids', unless: [] },
  }),
  paperDetailsByIds: read<{ ids: readonly string[] }, { id: string } & PaperDetails>(
    'paperDetailsByIds',
    {
      params: ['ids'],
      columns: ['id', 'citerCount', ...DETAIL_COLUMNS],
      shared: { list: 'ids', unless: [] },
    },
  ),
  citersNewest: indexedPage('citersNewest'),
  citersOldest: indexedPage('citersOldest'),
  citersByRoleNewest: indexedPage('citersByRoleNewest'),
  citersByRoleOldest: indexedPage('citersByRoleOldest'),
  citersByPolarityNewest: indexedPage('citersByPolarityNewest'),
  citersByPolarityOldest: indexedPage('citersByPolarityOldest'),
  citersByRank: sortedPage('citersByRank'),
  citersByRankReversed: sortedPage('citersByRankReversed'),
  referencesByRank: sortedPage('referencesByRank'),
  referencesByRankReversed: sortedPage('referencesByRankReversed'),
  citerCounts: counts('citerCounts'),
  referenceCounts: counts('referenceCounts'),
  citerCells: read<CountParams, CiterCell>('citerCells', {
    params: COUNT_PARAMS,
    columns: ['slotIndex', 'role', 'polarity', 'year', 'count'],
  }),
  citerVenues: frequentValues('citerVenues'),
  citerAuthors: frequentValues('citerAuthors'),
  ...hubQueries,
  papersByText: read<SearchPageParams, SearchRow>('papersByText', {
    params: [...SEARCH_PARAMS, 'score', 'id', 'limit'],
    columns: ['score', ...CARD_COLUMNS],
  }),
  papersByTextCount: read<SearchParams, SearchCount>('papersByTextCount', {
    params: SEARCH_PARAMS,
    columns: ['matching', 'truncated'],
  }),
  graphStatistics: read<Record<string, never>, GraphStatistics>('graphStatistics', {
    params: [],
    columns: ['paperCount', 'stubCount', 'citationCount', 'identifierCount'],
  }),
};

/** Where to look for one paper: a current surrogate, a key of an `Identifier` node, or both. */
export interface PaperLookup {
  readonly surrogate: string | null;
  readonly key: string;
}
