import { read } from '../graph/query.js';
import { AXES_AND_DATES } from '../relatedness/relatedness.queries.js';
import type { RelatedParams } from '../relatedness/relatedPapersRows.js';
import type { SubgraphCitation } from './neighbourhood.js';

/** The statements of neighbourhoods. */
export const neighbourhoodQueries = {
  neighboursByIds: read<
    Omit<RelatedParams, 'minimumShared'> & { ids: readonly string[] },
    { neighbourCount: number; neighbourIds: string[] }
  >('neighboursByIds', {
    params: ['ids', ...AXES_AND_DATES, 'limit'],
    columns: ['neighbourCount', 'neighbourIds'],
    queued: true,
  }),
  citationsAmong: read<{ ids: readonly string[] }, SubgraphCitation>('citationsAmong', {
    params: ['ids'],
    columns: ['citingId', 'citedId', 'role', 'polarity', 'influential', 'disagreement'],
  }),
};
