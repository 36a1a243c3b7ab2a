import type { SubgraphCitation } from '../../neighbourhood/neighbourhood.js';
import {
  RELATED_COLUMNS,
  type RelatedParams,
  type RelatedRow,
  type RelatedSlot,
} from '../../relatedness/relatedPapersRows.js';
import { read } from '../query.js';

const AXES_AND_YEARS = ['roles', 'polarities', 'newestLow', 'newestHigh'] as const;
const RELATED_PARAMS = ['slots', ...AXES_AND_YEARS, 'minimumShared', 'limit'] as const;

/** The statements of relatedness and of neighbourhoods. */
export const neighbourQueries = {
  coCitedPapers: read<
    RelatedParams & { slots: readonly (RelatedSlot & { readonly bound: string })[] },
    RelatedRow
  >('coCitedPapers', { params: RELATED_PARAMS, columns: RELATED_COLUMNS, queued: true }),
  coupledPapers: read<
    RelatedParams & { slots: readonly RelatedSlot[]; budget: number },
    RelatedRow
  >('coupledPapers', {
    params: [...RELATED_PARAMS, 'budget'],
    columns: RELATED_COLUMNS,
    queued: true,
  }),
  neighboursByIds: read<
    Omit<RelatedParams, 'minimumShared'> & { ids: readonly string[] },
    { neighbourCount: number; neighbourIds: string[] }
  >('neighboursByIds', {
    params: ['ids', ...AXES_AND_YEARS, 'limit'],
    columns: ['neighbourCount', 'neighbourIds'],
    queued: true,
  }),
  citationsAmong: read<{ ids: readonly string[] }, SubgraphCitation>('citationsAmong', {
    params: ['ids'],
    columns: ['citingId', 'citedId', 'role', 'polarity', 'influential', 'disagreement'],
  }),
};
