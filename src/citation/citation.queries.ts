import { read } from '../graph/query.js';
import type { CountParams, PageParams, PageRow, RankParams } from './scanParams.js';

const FILTER_PARAMS = ['influential', 'hasSummary', 'titleContains', 'byNames'] as const;
const PAGE_PARAMS = ['slots', 'limit', 'whole', ...FILTER_PARAMS] as const;
const RANK_PARAMS = [...PAGE_PARAMS, 'order', 'newestLow', 'newestHigh'] as const;
/** Of what counts the citations that a filter passes. */
export const COUNT_PARAMS = ['slots', 'newestLow', 'newestHigh', ...FILTER_PARAMS] as const;
const PAGE_COLUMNS = ['slotIndex', 'citations'] as const;

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

/** The statements of the lists of citers and references, and of their counts. */
export const citationQueries = {
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
};
