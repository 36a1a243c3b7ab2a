import type { PageInfo } from '../relay/page.js';
import { bucketCursor, type BucketList } from './facetCursor.js';

/** A page of the values of a facet, and how much there is besides. */
export interface FoundValues<Value> {
  /** The values of this page, each with its count. */
  readonly values: readonly (readonly [value: Value, count: number])[];
  /** Number of values in the whole list. */
  readonly valueCount: number;
  /** Number of values from the start of the page to the end of the list. */
  readonly remaining: number;
  /** Sum of the counts of all values in the list. */
  readonly known: number;
  /** Count of what has no known value. */
  readonly unknown: number;
}

/** The part of a list of buckets that a client requested. */
export interface BucketWindow<Place> {
  readonly first: number;
  readonly after: Place | null;
}

/**
 * A page of buckets in the shape of the schema. On every page, the counts of its buckets, `otherCount` and `unknown`
 * add up to the same total, and so do the number of its buckets and `others`.
 */
export interface FacetPage<Bucket> {
  readonly buckets: readonly Bucket[];
  readonly others: number;
  readonly otherCount: number;
  readonly unknown: number;
  readonly pageInfo: PageInfo;
}

/** The page of a list; `placeOf` returns the position of a value in its order, as cursors hold it. */
export function facetPage<Value, Bucket>(
  list: BucketList,
  { values, valueCount, remaining, known, unknown }: FoundValues<Value>,
  bucketOf: (value: Value, count: number) => Bucket,
  placeOf: (value: Value, count: number) => string,
): FacetPage<Bucket> {
  const listed = values.reduce((sum, [, count]) => sum + count, 0);
  const cursors = values.map(([value, count]) => bucketCursor(list, placeOf(value, count)));
  return {
    buckets: values.map(([value, count]) => bucketOf(value, count)),
    others: valueCount - values.length,
    otherCount: known - listed,
    unknown,
    pageInfo: {
      hasNextPage: remaining > values.length,
      hasPreviousPage: valueCount > remaining,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}
