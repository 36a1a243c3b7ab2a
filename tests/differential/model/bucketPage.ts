import { bucketCursor, type BucketList } from '../../../src/facets/facetCursor.js';
import { checkedCount, wrongInput } from './wrongInput.js';

export type Counts<Value> = readonly (readonly [value: Value, count: number])[];

/** What a client asks of a list of buckets. */
export interface BucketWindow {
  readonly first: number;
  readonly after?: string | null;
}

export function countsOf<Value>(values: readonly Value[]): Counts<Value> {
  return [...new Set(values)].map((value) => [value, values.filter((v) => v === value).length]);
}

export function largestFirst<Value>(
  counts: Counts<Value>,
  compare: (a: Value, b: Value) => number,
): Counts<Value> {
  return [...counts].sort(([a, more], [b, fewer]) => fewer - more || compare(a, b));
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

interface Listed<Value> {
  readonly counts: Counts<Value>;
  readonly unknown: number;
  /** The position of a value in the order, as cursors hold it. */
  readonly placeOf: (value: Value, count: number) => string;
  readonly bucketOf: (value: Value, count: number) => object;
}

/** A page of buckets. What a cursor looks like is the server's affair; where it leads is not. */
export function listed<Value>(
  list: BucketList,
  { first, after }: BucketWindow,
  { counts, unknown, placeOf, bucketOf }: Listed<Value>,
): object {
  const size = checkedCount('first', first);
  const cursors = counts.map(([value, count]) => bucketCursor(list, placeOf(value, count)));
  const start = (after ?? null) === null ? 0 : cursors.indexOf(after ?? '') + 1;
  if ((after ?? null) !== null && start === 0) throw wrongInput('after', after);
  const end = Math.min(counts.length, start + size);
  const sum = (some: Counts<Value>) => some.reduce((total, [, count]) => total + count, 0);
  const shown = counts.slice(start, end);
  return {
    buckets: shown.map(([value, count]) => bucketOf(value, count)),
    others: counts.length - shown.length,
    otherCount: sum(counts) - sum(shown),
    unknown,
    pageInfo: {
      hasNextPage: end < counts.length,
      hasPreviousPage: start > 0,
      startCursor: cursors.slice(start, end)[0] ?? null,
      endCursor: cursors.slice(start, end).at(-1) ?? null,
    },
  };
}

export function namedPlace(value: string, count: number): string {
  return `${count}|${value}`;
}
