import { read, type Variant } from '../graph/query.js';
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

const page = (name: string, variantOf?: Variant) =>
  read<SearchPageParams, SearchRow>(name, {
    ...(variantOf && { variantOf }),
    params: [...SEARCH_PARAMS, 'titled', 'place', 'id', 'limit'],
    columns: ['score', ...CARD_COLUMNS],
  });

const orderedBy = (place: string): Variant => ({
  name: 'papersByText',
  replacing: { 'score AS place': `${place} AS place` },
});

/** The statements of the full-text search. */
export const searchQueries = {
  papersByText: page('papersByText'),
  papersByTextNewest: page('papersByTextNewest', orderedBy('paper.dateKey')),
  papersByTextMostCited: page('papersByTextMostCited', orderedBy('paper.citerCount')),
  papersByTextCount: read<SearchParams, SearchCount>('papersByTextCount', {
    params: SEARCH_PARAMS,
    columns: ['matching', 'truncated'],
  }),
};
