import { read } from '../graph/query.js';
import { FOLLOWED_PARAMS } from '../traversal/traversalFilter.js';
import {
  RELATED_COLUMNS,
  type RelatedParams,
  type RelatedRow,
  type RelatedSlot,
} from './relatedPapersRows.js';

/** Roles, polarities and dates of the citations that are followed. */
export const AXES_AND_DATES = [...FOLLOWED_PARAMS, 'newestLow', 'newestHigh'] as const;
const RELATED_PARAMS = ['slots', ...AXES_AND_DATES, 'minimumShared', 'limit'] as const;

/** The statements of co-citation and bibliographic coupling. */
export const relatednessQueries = {
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
};
