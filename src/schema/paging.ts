import { BadInputError } from '../errors.js';
import { decodeCursor, encodeCursor, type CursorOrder } from './cursor.js';

/** The arguments of a Relay connection, as they come in. */
export interface PageRequestArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The part of an ordered list that a client asked for; `after` and `before` are sort keys, exclusive. */
export interface PageWindow {
  readonly limit: number;
  /** Whether the end of the window is wanted (`last`) and not its beginning (`first`). */
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Items of a page with their cursors, in the order asked for. */
export interface Page<Item> {
  readonly edges: readonly { readonly cursor: string; readonly item: Item }[];
  readonly pageInfo: PageInfo;
}

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** Checks page arguments. Throws `BadInputError` naming the argument, its value and what it may be. */
export function readPageArgs(args: PageRequestArgs, order: CursorOrder): PageWindow {
  const { first, last } = args;
  if (isGiven(first) && isGiven(last)) {
    throw new BadInputError('last', last, 'first or last, not both');
  }
  const cursorOf = (argument: 'after' | 'before'): string | null => {
    const cursor = args[argument];
    return isGiven(cursor) ? decodeCursor(order, cursor, argument) : null;
  };
  return {
    limit: isGiven(last) ? checkCount('last', last) : checkCount('first', first ?? DEFAULT_PAGE),
    backward: isGiven(last),
    after: cursorOf('after'),
    before: cursorOf('before'),
  };
}

/** `count` when it is within 1 to `largest`. Throws `BadInputError` naming `argument` otherwise. */
export function checkCount(argument: string, count: number, largest = LARGEST_PAGE): number {
  if (count >= 1 && count <= largest) return count;
  throw new BadInputError(argument, count, `a whole number from 1 to ${largest}`);
}

/**
 * The page of a window out of what its scan found: the items nearest to where the scan starts, one more
 * than the limit if there are as many. A backward scan starts at the window's end.
 */
export function pageOf<Item extends { readonly sortKey: string }>(
  found: readonly Item[],
  window: PageWindow,
  order: CursorOrder,
): Page<Item> {
  const items = found.slice(0, window.limit);
  if (window.backward) items.reverse();
  const edges = items.map((item) => ({ cursor: encodeCursor(order, item.sortKey), item }));
  const overflows = found.length > window.limit;
  return {
    edges,
    pageInfo: {
      // What a cursor was taken from lies outside the window, on the cursor's side.
      hasNextPage: window.before !== null || (!window.backward && overflows),
      hasPreviousPage: window.after !== null || (window.backward && overflows),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
