import { read } from '../graph/query.js';
import { PAPER_FILTER_PARAMS } from '../hubs/paperFilter.js';
import { CARD_COLUMNS } from '../paper/paperRows.js';
import type { SearchCount, SearchPageParams, SearchParams, SearchRow } from './searchParams.js';

const SEARCH_PARAMS = [
  'surrogate',
  'key',
  'titleKey',
  'text',
  'considered',
  ...PAPER_FILTER_PARAMS,
] as const;

/** The statements of the full-text search. */
export const searchQueries = {
  papersByText: read<SearchPageParams, SearchRow>('papersByText', {
    params: [...SEARCH_PARAMS, 'titled', 'score', 'id', 'limit'],
    columns: ['score', ...CARD_COLUMNS],
  }),
  papersByTextCount: read<SearchParams, SearchCount>('papersByTextCount', {
    params: SEARCH_PARAMS,
    columns: ['matching', 'truncated'],
  }),
};
