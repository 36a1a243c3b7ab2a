import { PAPER_FILTER_PARAMS, type PaperFilter } from './paperFilter.js';
import { CARD_COLUMNS, type PaperCard } from '../paper/paperRows.js';
import { read } from '../graph/query.js';

/** Where a page of hubs begins: after the paper with `id` and what it is ordered by. */
export interface HubPage extends PaperFilter {
  readonly id: string;
  readonly limit: number;
}
type MostCited = HubPage & { readonly citerCount: number };
type Newest = HubPage & { readonly dateKey: string };
type OfLabel<Params> = Params & { readonly label: string };

const PAGE_PARAMS = [...PAPER_FILTER_PARAMS, 'id', 'limit'] as const;
const COUNTED = { params: PAPER_FILTER_PARAMS, columns: ['hubCount'] } as const;

/**
 * Hubs in each order; what is asked of most graphs has an index in that order. None is declared as paging: in a graph of a few
 * hundred papers Neo4j finds sorting what a filter leaves no dearer, and plans either.
 */
export const hubQueries = {
  hubsMostCited: read<MostCited, PaperCard>('hubsMostCited', {
    params: [...PAGE_PARAMS, 'citerCount'],
    columns: CARD_COLUMNS,
  }),
  hubsMostCitedOfDates: read<MostCited, PaperCard>('hubsMostCitedOfDates', {
    params: [...PAGE_PARAMS, 'citerCount'],
    columns: CARD_COLUMNS,
  }),
  hubsMostCitedOfLabel: read<OfLabel<MostCited>, PaperCard>('hubsMostCitedOfLabel', {
    params: [...PAGE_PARAMS, 'citerCount'],
    columns: CARD_COLUMNS,
  }),
  hubsNewest: read<Newest, PaperCard>('hubsNewest', {
    params: [...PAGE_PARAMS, 'dateKey'],
    columns: CARD_COLUMNS,
  }),
  hubsNewestOfLabel: read<OfLabel<Newest>, PaperCard>('hubsNewestOfLabel', {
    params: [...PAGE_PARAMS, 'dateKey'],
    columns: CARD_COLUMNS,
  }),
  hubsNewestOfFew: read<Newest, PaperCard>('hubsNewestOfFew', {
    params: [...PAGE_PARAMS, 'dateKey'],
    columns: CARD_COLUMNS,
  }),
  hubsContested: read<Omit<MostCited & Newest, 'contested'> & { order: string }, PaperCard>(
    'hubsContested',
    {
      params: [
        ...PAGE_PARAMS.filter((name) => name !== 'contested'),
        'citerCount',
        'dateKey',
        'order',
      ],
      columns: CARD_COLUMNS,
    },
  ),
  hubsMostIndependent: read<
    HubPage & { readonly independent: number },
    PaperCard & { readonly independent: number }
  >('hubsMostIndependent', {
    params: [...PAGE_PARAMS, 'independent'],
    columns: ['independent', ...CARD_COLUMNS],
  }),
  hubsByContradictingShare: read<
    HubPage & { readonly share: number },
    PaperCard & { readonly share: number }
  >('hubsByContradictingShare', {
    params: [...PAGE_PARAMS, 'share'],
    columns: ['share', ...CARD_COLUMNS],
  }),
  hubCount: read<PaperFilter, { hubCount: number }>('hubCount', COUNTED),
  hubCountOfDates: read<PaperFilter, { hubCount: number }>('hubCountOfDates', COUNTED),
  hubCountOfLabel: read<OfLabel<PaperFilter>, { hubCount: number }>('hubCountOfLabel', COUNTED),
  hubCountContested: read<Omit<PaperFilter, 'contested'>, { hubCount: number }>(
    'hubCountContested',
    { ...COUNTED, params: PAPER_FILTER_PARAMS.filter((name) => name !== 'contested') },
  ),
  hubCountContradicted: read<PaperFilter, { hubCount: number }>('hubCountContradicted', COUNTED),
};
