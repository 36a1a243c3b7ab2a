import { BadInputError } from '../errors.js';
import { decodeCursor, type CursorList } from './cursor.js';

/** The arguments of a Relay connection, as received. */
export interface PageRequestArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The part of an ordered list that a client requested; `after` and `before` are sort keys, exclusive. */
export interface PageWindow {
  readonly limit: number;
  /** Whether the end of the window is wanted (`last`) and not its beginning (`first`). */
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** Checks page arguments. Throws `BadInputError` with the argument, its value and the expected values. */
export function readPageArgs(args: PageRequestArgs, list: CursorList): PageWindow {
  const { first, last } = args;
  if (isGiven(first) && isGiven(last)) {
    throw new BadInputError('last', last, 'first or last, not both');
  }
  const cursorOf = (argument: 'after' | 'before'): string | null => {
    const cursor = args[argument];
    return isGiven(cursor) ? decodeCursor(list, cursor, argument) : null;
  };
  return {
    limit: isGiven(last) ? checkCount('last', last) : checkCount('first', first ?? DEFAULT_PAGE),
    backward: isGiven(last),
    after: cursorOf('after'),
    before: cursorOf('before'),
  };
}

/** `count` when it is within 1 to `largest`. Throws `BadInputError` for `argument` otherwise. */
export function checkCount(argument: string, count: number, largest = LARGEST_PAGE): number {
  if (count >= 1 && count <= largest) return count;
  throw new BadInputError(argument, count, `a whole number from 1 to ${largest}`);
}

/** The window of the first item alone that a scan finds without cursors: the item that shows that there are any. */
export function firstOf({ backward }: PageWindow): PageWindow {
  return { limit: 0, backward, after: null, before: null };
}

/** Whether an argument has a value: null and absent are the same. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
