import { DEFAULT_PAGE, LARGEST_PAGE } from './paging.js';

/** How many edges the arguments of a connection ask for; a size that its resolver refuses counts as the largest. */
export function pageSize(
  { first, last }: { readonly first?: number | null; readonly last?: number | null },
  byDefault = DEFAULT_PAGE,
  largest = LARGEST_PAGE,
): number {
  return Math.min(Math.max(0, first ?? last ?? byDefault), largest);
}
