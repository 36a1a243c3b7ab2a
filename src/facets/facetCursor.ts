import { createHash } from 'node:crypto';
import { BadInputError } from '../errors.js';
import { decodeCursor, encodeCursor, type FacetList } from '../relay/cursor.js';

/** The buckets of one facet, all of them. A cursor marks a position in this list and in no other. */
export interface BucketList {
  readonly facet: FacetList;
  /** Stands for what the buckets count. */
  readonly counted: string;
  readonly countedOf: CountedOf;
}

/** What decides which papers buckets count, in the words of the schema. */
export type CountedOf = 'paper and filter' | 'query and filter';

/** The position of a value among those with a name: the most frequent first, ties by name. */
export type NamedPlace = readonly [count: number, value: string];

/** The list of a facet; `counted` is what it counts, checked: what `countedOf` names. */
export function bucketList(facet: FacetList, counted: object, countedOf: CountedOf): BucketList {
  const hash = createHash('sha256').update(JSON.stringify(counted)).digest('hex');
  return { facet, counted: hash.slice(0, 16), countedOf };
}

/** The cursor of a position in a list. */
export function bucketCursor({ facet, counted }: BucketList, place: string): string {
  return encodeCursor(facet, `${counted}|${place}`);
}

/** The position in a cursor, null without one. Throws `BadInputError` when the cursor is not of this list. */
export function placeAfter(
  { facet, counted, countedOf }: BucketList,
  after: string | null | undefined,
): string | null {
  if (after === null || after === undefined) return null;
  const [ofOther = '', ...place] = decodeCursor(facet, after, 'after').split('|');
  if (ofOther === counted) return place.join('|');
  throw new BadInputError('after', after, `a cursor of ${facet} with the same ${countedOf}`);
}

export function formatNamedPlace([count, value]: NamedPlace): string {
  return `${count}|${value}`;
}

/** The reverse of `formatNamedPlace`. */
export function parseNamedPlace(place: string | null): NamedPlace | null {
  if (place === null) return null;
  const [count = '', ...value] = place.split('|');
  return [Number(count), value.join('|')];
}
