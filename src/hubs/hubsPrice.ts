import { pageSize, readingsOf } from '../relay/pagePrice.js';
import type { AskedField, Price } from '../relay/price.js';
import type { HubsRequest } from './hubs.js';

/**
 * The work of a page of hubs with several conditions: one uses an index, and the others are checked along it.
 */
const LOOKS_FOR_HUBS = 30;
/** The work of counting a list, which grows with the graph. */
export const COUNTS_PAPERS = 100;

/** The price of `hubs`. */
export function hubsPrice(asked: AskedField<HubsRequest>): Price {
  const { args, selects } = asked;
  const conditions = Object.values(args.filter ?? {}).filter((value) => value !== null);
  return {
    times: pageSize(args),
    nodes: true,
    work:
      readingsOf(asked) * (conditions.length === 0 ? 1 : LOOKS_FOR_HUBS) +
      (selects('totalCount') ? COUNTS_PAPERS : 0),
  };
}
