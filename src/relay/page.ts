import { encodeCursor, isAscending, type CursorList } from './cursor.js';
import type { PageWindow } from './paging.js';

/** Position of a page in its list, by the algorithm of Relay connections. */
export interface PageInfo {
  /**
   * With `first`, whether the window has more edges; with `last`, whether there are any at or after `before`.
   */
  readonly hasNextPage: Promise<boolean> | boolean;
  /**
   * With `last`, whether the window has more edges; with `first`, whether there are any at or before `after`.
   */
  readonly hasPreviousPage: Promise<boolean> | boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Items of a page with their cursors, in the requested order. */
export interface Page<Item> {
  readonly edges: readonly { readonly cursor: string; readonly item: Item }[];
  readonly pageInfo: PageInfo;
}

/** Reads what a scan of the whole list finds first, in the direction of the window; nothing when the list is empty. */
export type ReadFirst = () => Promise<{ readonly sortKey: string } | undefined>;

/**
 * The page of a window out of what its scan found: the items nearest to where the scan starts, one more
 * than the limit if there are as many. A backward scan starts at the window's end. `readFirst` is called
 * when `pageInfo` needs it, and never for a window without cursors.
 */
export function pageOf<Item extends { readonly sortKey: string }>(
  found: readonly Item[],
  window: PageWindow,
  list: CursorList,
  readFirst: ReadFirst,
): Page<Item> {
  const items = found.slice(0, window.limit);
  if (window.backward) items.reverse();
  const edges = items.map((item) => ({ cursor: encodeCursor(list, item.sortKey), item }));
  const goesOn = found.length > window.limit;
  return { edges, pageInfo: new LazyPageInfo(edges, { window, list, goesOn, readFirst }) };
}

/** The data for `pageInfo`. */
interface PagePlace {
  readonly window: PageWindow;
  readonly list: CursorList;
  /** Whether the window has more rows than fit on the page, beyond the end of the scan. */
  readonly goesOn: boolean;
  readonly readFirst: ReadFirst;
}

/** The `pageInfo` of a page. Checks for edges beyond a cursor only when that is selected. */
class LazyPageInfo implements PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  private beyond: Promise<boolean> | undefined;

  constructor(
    edges: readonly { readonly cursor: string }[],
    private readonly place: PagePlace,
  ) {
    this.startCursor = edges[0]?.cursor ?? null;
    this.endCursor = edges.at(-1)?.cursor ?? null;
  }

  get hasNextPage(): Promise<boolean> | boolean {
    const { window, goesOn } = this.place;
    return window.backward ? this.reachesTo(window.before) : goesOn;
  }

  get hasPreviousPage(): Promise<boolean> | boolean {
    const { window, goesOn } = this.place;
    return window.backward ? goesOn : this.reachesTo(window.after);
  }

  /** Whether the list has anything at the cursor that the scan starts from, or before it in the scan's direction. */
  private reachesTo(cursorKey: string | null): Promise<boolean> | boolean {
    if (cursorKey === null) return false;
    return (this.beyond ??= this.startsAtOrBefore(cursorKey));
  }

  private async startsAtOrBefore(cursorKey: string): Promise<boolean> {
    const { window, list, readFirst } = this.place;
    const first = await readFirst();
    if (first === undefined) return false;
    const scansUpwards = isAscending(list) !== window.backward;
    return scansUpwards ? first.sortKey <= cursorKey : first.sortKey >= cursorKey;
  }
}
