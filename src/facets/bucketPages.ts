import { formatNamedPlace, type BucketList } from './facetCursor.js';
import { facetPage, type BucketWindow, type FacetPage, type FoundValues } from './facetPage.js';

/** A page of values with a name, read in order: the most frequent first, ties by name. */
export function namedPage<Bucket>(
  list: BucketList,
  found: FoundValues<string>,
  bucketOf: (value: string, count: number) => Bucket,
): FacetPage<Bucket> {
  return facetPage(list, found, bucketOf, (value, count) => formatNamedPlace([count, value]));
}

/** All years that occur, in any order, and the count of what has no date. They are few enough to be read at once. */
export interface FoundYears {
  readonly years: readonly (readonly [year: number, count: number])[];
  readonly unknown: number;
}

/** A page of years, the last first; `after` is a year. */
export function yearPage<Bucket>(
  list: BucketList,
  { years, unknown }: FoundYears,
  { first, after }: BucketWindow<number>,
  bucketOf: (year: number, count: number) => Bucket,
): FacetPage<Bucket> {
  const following = years
    .filter(([year]) => after === null || year < after)
    .sort(([a], [b]) => b - a);
  const found = {
    values: following.slice(0, first),
    valueCount: years.length,
    remaining: following.length,
    known: years.reduce((sum, [, count]) => sum + count, 0),
    unknown,
  };
  return facetPage(list, found, bucketOf, String);
}
