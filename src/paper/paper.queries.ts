import { read } from '../graph/query.js';
import { CARD_COLUMNS, DETAIL_COLUMNS, type PaperCard, type PaperDetails } from './paperRows.js';

/** The statements that load papers by id. */
export const paperQueries = {
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
};
