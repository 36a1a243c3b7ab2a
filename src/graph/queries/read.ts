import type { CitationTuple } from '../../citation/citationRow.js';
import type {
  CountParams,
  KeyRange,
  PageParams,
  PageRow,
  RankParams,
} from '../../citation/scanParams.js';
import type { CardTuple } from '../../paper/cardTuple.js';
import type { CiterCell, FrequentValues } from '../../facets/facetRows.js';
import {
  CARD_COLUMNS,
  DETAIL_COLUMNS,
  type PaperCard,
  type PaperDetails,
} from '../../paper/paperRows.js';
import { PAPER_FILTER_PARAMS } from '../../hubs/paperFilter.js';
import type {
  SearchCount,
  SearchPageParams,
  SearchParams,
  SearchRow,
} from '../../search/searchParams.js';
import type { GraphStatistics } from '../../statistics/graphStatistics.js';
import { read } from '../query.js';
import { hubQueries } from './hubs.js';

const FILTER_PARAMS = ['influential', 'hasSummary', 'titleContains', 'byNames'] as const;
const PAGE_PARAMS = ['slots', 'limit', 'whole', ...FILTER_PARAMS] as const;
const RANK_PARAMS = [...PAGE_PARAMS, 'order', 'newestLow', 'newestHigh'] as const;
const COUNT_PARAMS = ['slots', 'newestLow', 'newestHigh', ...FILTER_PARAMS] as const;
const PAGE_COLUMNS = ['slotIndex', 'citations'] as const;
const SEARCH_PARAMS = ['surrogate', 'key', 'text', 'considered', ...PAPER_FILTER_PARAMS] as const;

/** A page that an index serves in its order, whatever the number of citers. */
const indexedPage = (name: string) =>
  read<PageParams, PageRow>(name, {
    params: PAGE_PARAMS,
    columns: PAGE_COLUMNS,
    paging: true,
    shared: { list: 'slots', unless: FILTER_PARAMS },
  });

/** A page for which all citations of the paper are expanded and sorted. */
const sortedPage = (name: string) =>
  read<RankParams, PageRow>(name, { params: RANK_PARAMS, columns: PAGE_COLUMNS });

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
  papersByLookups: read<LookupParams, LookupRow>('papersByLookups', {
    params: ['lookups', 'citers', 'wholeCiters', 'representatives', 'wholeRepresentatives'],
    columns: ['lookupIndex', 'citers', 'representatives', ...CARD_COLUMNS, ...DETAIL_COLUMNS],
    paging: true,
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

/** What to look up, and what is to come along. */
export interface LookupParams {
  readonly lookups: readonly (PaperLookup & KeyRange & { readonly index: number })[];
  /** How many of the newest citers come with each paper, within the bounds of its lookup. */
  readonly citers: number;
  readonly wholeCiters: boolean;
  readonly representatives: number;
  readonly wholeRepresentatives: boolean;
}

/** A paper that was looked up, with what came along. */
export type LookupRow = PaperCard &
  PaperDetails & {
    readonly lookupIndex: number;
    readonly citers: readonly CitationTuple[];
    readonly representatives: readonly CardTuple[];
  };
