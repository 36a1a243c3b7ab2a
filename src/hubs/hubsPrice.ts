import { pageSize, readingsOf } from '../relay/pagePrice.js';
import type { AskedField, Price } from '../relay/price.js';
import { isGiven } from '../relay/paging.js';
import type { HubsRequest } from './hubs.js';
import { hasUnindexed, type PaperFilterInput } from './paperFilter.js';

/**
 * The work of a page of hubs with several conditions: one uses an index, and the others are checked along it.
 */
const LOOKS_FOR_HUBS = 30;
/** The work of counting a list, which grows with the graph. */
export const COUNTS_PAPERS = 100;

/** The price of `hubs`. */
export function hubsPrice(asked: AskedField<HubsRequest>): Price {
  const { args, selects } = asked;
  return {
    times: pageSize(args),
    nodes: true,
    work:
      readingsOf(asked) * workOfFilter(args.filter) + (selects('totalCount') ? COUNTS_PAPERS : 0),
  };
}

/** The work of a page of the papers that a filter keeps; without an index, it may look at as many as a count. */
export function workOfFilter(filter: PaperFilterInput | null | undefined): number {
  if (hasUnindexed(filter)) return COUNTS_PAPERS;
  return Object.values(filter ?? {}).some(isGiven) ? LOOKS_FOR_HUBS : 1;
}
