import { DEFAULT_PAGE, LARGEST_PAGE, isGiven, type PageRequestArgs } from './paging.js';
import type { AskedField } from './price.js';

/** How often a connection reads its list: again to check for edges beyond its cursor. */
export function readingsOf<Args extends Pick<PageRequestArgs, 'after' | 'before'>>({
  args: { after, before },
  selects,
}: AskedField<Args>): number {
  return selects('pageInfo') && isGiven(after ?? before) ? 2 : 1;
}

/** The number of edges that the arguments of a connection request; an invalid size counts as the largest. */
export function pageSize(
  { first, last }: { readonly first?: number | null; readonly last?: number | null },
  byDefault = DEFAULT_PAGE,
  largest = LARGEST_PAGE,
): number {
  return Math.min(Math.max(0, first ?? last ?? byDefault), largest);
}
