import { comparePlaces, type Place } from './order.js';
import { checkedCount, wrongInput } from './wrongInput.js';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Something in a list, with its place there. */
export interface Placed<Item> {
  readonly item: Item;
  readonly place: Place;
}

/** What is known of the cursors of one order, all of which the server gave. */
export interface Cursors {
  /** The place that a cursor stands for; undefined for none of this order. */
  placeOf(cursor: string): Place | undefined;
  /** The cursor of a place. */
  cursorAt(place: Place): string;
}

export interface Page<Item> {
  readonly edges: readonly { readonly cursor: string; readonly item: Item }[];
  readonly pageInfo: object;
}

/** The page of a list that the arguments ask for. */
export function pageOf<Item>(
  items: readonly Placed<Item>[],
  args: PageArguments,
  cursors: Cursors,
  descending: boolean,
): Page<Item> {
  const first = args.first ?? null;
  const last = args.last ?? null;
  if (first !== null && last !== null) throw wrongInput('last', last);
  const limit = last === null ? checkedCount('first', first ?? 20) : checkedCount('last', last);
  const bound = (name: 'after' | 'before'): Place | null => {
    const cursor = args[name] ?? null;
    if (cursor === null) return null;
    const place = cursors.placeOf(cursor);
    if (place === undefined) throw wrongInput(name, cursor);
    return place;
  };
  const [after, before] = [bound('after'), bound('before')];
  const compare = (a: Place, b: Place): number => comparePlaces(a, b) * (descending ? -1 : 1);
  const sorted = [...items].sort((a, b) => compare(a.place, b.place));
  const kept = sorted.filter(
    ({ place }) =>
      (after === null || compare(place, after) > 0) &&
      (before === null || compare(place, before) < 0),
  );
  const chosen = last === null ? kept.slice(0, limit) : kept.slice(-limit);
  const isCut = kept.length > limit;
  const edges = chosen.map(({ item, place }) => ({ cursor: cursors.cursorAt(place), item }));
  const isBeyond = (edge: Place | null, side: number): boolean =>
    edge !== null && sorted.some(({ place }) => compare(place, edge) * side >= 0);
  return {
    edges,
    pageInfo: {
      hasNextPage: last === null ? isCut : isBeyond(before, 1),
      hasPreviousPage: last === null ? isBeyond(after, -1) : isCut,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
