import { read, type Variant } from '../graph/query.js';
import type { CiterCell } from './citerCells.loader.js';
import {
  CITATION_PARAMS,
  type CountParams,
  type PageParams,
  type PageRow,
  type RankParams,
} from './scanParams.js';

const FILTER_PARAMS = [
  'influential',
  'hasSummary',
  'titleContains',
  'contextPattern',
  'retracted',
  'byNames',
  ...CITATION_PARAMS,
] as const;
const PAGE_PARAMS = ['slots', 'limit', 'whole', ...FILTER_PARAMS] as const;
const RANK_PARAMS = [...PAGE_PARAMS, 'order', 'newestLow', 'newestHigh'] as const;
/** Of what asks a filter of citations, dates included. */
export const FILTERING_PARAMS = ['newestLow', 'newestHigh', ...FILTER_PARAMS] as const;
/** Of what counts the citations that a filter passes. */
export const COUNT_PARAMS = ['slots', ...FILTERING_PARAMS] as const;
const PAGE_COLUMNS = ['slotIndex', 'citations'] as const;

/** A page that an index serves in its order, whatever the number of citers. */
const indexedPage = (name: string, variantOf?: Variant) =>
  read<PageParams, PageRow>(name, {
    ...(variantOf && { variantOf }),
    params: PAGE_PARAMS,
    columns: PAGE_COLUMNS,
    paging: true,
    shared: { list: 'slots', unless: FILTER_PARAMS },
  });

/** A page for which all citations of the paper are expanded and sorted. */
const sortedPage = (name: string, variantOf?: Variant) =>
  read<RankParams, PageRow>(name, {
    ...(variantOf && { variantOf }),
    params: RANK_PARAMS,
    columns: PAGE_COLUMNS,
  });

/** The same list the other way round. */
const reversed = (name: string): Variant => ({ name, replacing: { ' DESC': ' ASC' } });

/** The same by the labels of people. */
const HUMAN_ROLE = {
  name: 'citersByRoleNewest',
  replacing: { 'citation.role': 'citation.humanRole', ', role,': ', humanRole,' },
} as const;
const HUMAN_POLARITY = {
  name: 'citersByPolarityNewest',
  replacing: { 'citation.polarity': 'citation.humanPolarity', ', polarity,': ', humanPolarity,' },
} as const;

const counts = (name: string) =>
  read<CountParams, { slotIndex: number; matching: number }>(name, {
    params: COUNT_PARAMS,
    columns: ['slotIndex', 'matching'],
  });

/** The statements of the lists of citers and references, and of their counts. */
export const citationQueries = {
  citersNewest: indexedPage('citersNewest'),
  citersOldest: indexedPage('citersOldest', reversed('citersNewest')),
  citersByRoleNewest: indexedPage('citersByRoleNewest'),
  citersByRoleOldest: indexedPage('citersByRoleOldest', reversed('citersByRoleNewest')),
  citersByPolarityNewest: indexedPage('citersByPolarityNewest'),
  citersByPolarityOldest: indexedPage('citersByPolarityOldest', reversed('citersByPolarityNewest')),
  citersByHumanRoleNewest: indexedPage('citersByHumanRoleNewest', HUMAN_ROLE),
  citersByHumanRoleOldest: indexedPage('citersByHumanRoleOldest', {
    ...HUMAN_ROLE,
    replacing: { ...HUMAN_ROLE.replacing, ' DESC': ' ASC' },
  }),
  citersByHumanPolarityNewest: indexedPage('citersByHumanPolarityNewest', HUMAN_POLARITY),
  citersByHumanPolarityOldest: indexedPage('citersByHumanPolarityOldest', {
    ...HUMAN_POLARITY,
    replacing: { ...HUMAN_POLARITY.replacing, ' DESC': ' ASC' },
  }),
  citersByRank: sortedPage('citersByRank'),
  citersByRankReversed: sortedPage('citersByRankReversed', reversed('citersByRank')),
  referencesByRank: sortedPage('referencesByRank'),
  referencesByRankReversed: sortedPage('referencesByRankReversed', reversed('referencesByRank')),
  citerCounts: counts('citerCounts'),
  referenceCounts: counts('referenceCounts'),
  citerCells: read<CountParams, CiterCell>('citerCells', {
    params: COUNT_PARAMS,
    columns: ['slotIndex', 'role', 'polarity', 'humanPolarity', 'year', 'count'],
  }),
};
