import { COUNTS_PAPERS, workOfFilter } from '../hubs/hubsPrice.js';
import { pageSize, readingsOf } from '../relay/pagePrice.js';
import type { AskedField, Price } from '../relay/price.js';
import { MOST_PROPOSALS } from './didYouMean.js';
import type { SearchArgs } from './search.js';

const SEARCHES = 30;

/** The price of `search`. The count, and whether there are more, look at every paper found. */
export function searchPrice(asked: AskedField<SearchArgs>): Price {
  const { args, selects } = asked;
  const proposes = selects('didYouMean');
  const counts = proposes || selects('totalCount') || selects('truncated');
  return {
    times: pageSize(args),
    nodes: true,
    work:
      readingsOf(asked) * (args.query?.trim() ? SEARCHES : workOfFilter(args.filter)) +
      (counts ? COUNTS_PAPERS : 0) +
      (proposes ? (1 + MOST_PROPOSALS) * SEARCHES : 0),
  };
}
