import { expect } from '@jest/globals';

/** The fields of a facet that `expectPages` looks at; the value of a bucket is called `value`. */
export function pageFields(facet: string): string {
  return `{ buckets { value: ${facet.slice('by'.length).toLowerCase()} count } others otherCount unknown
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
}

/** What `pageFields` selects. */
export interface BucketPage {
  readonly buckets: readonly Counted[];
  readonly others: number;
  readonly otherCount: number;
  readonly unknown: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface Counted {
  readonly value: unknown;
  readonly count: number;
}

/** A facet counted by hand: all of its buckets in order, and what has no value. */
export interface Recount {
  readonly counts: readonly Counted[];
  readonly unknown: number;
}

/** Reads all pages of a facet and compares them with a recount. Resolves to the number of pages. */
export async function expectPages(
  { counts, unknown }: Recount,
  first: number,
  pageAfter: (after: string | null) => Promise<BucketPage>,
): Promise<number> {
  const sum = counts.reduce((total, { count }) => total + count, 0);
  const found: Counted[] = [];
  let [after, more, pages]: [string | null, boolean, number] = [null, true, 0];
  while (more) {
    const { buckets, pageInfo, ...page }: BucketPage = await pageAfter(after);
    const listed = buckets.reduce((total, { count }) => total + count, 0);
    expect(buckets).toEqual(counts.slice(found.length, found.length + first));
    expect({
      numberOfBuckets: buckets.length + page.others,
      total: listed + page.otherCount + page.unknown,
      unknown: page.unknown,
      hasPreviousPage: pageInfo.hasPreviousPage,
    }).toEqual({
      numberOfBuckets: counts.length,
      total: sum + unknown,
      unknown,
      hasPreviousPage: found.length > 0,
    });
    found.push(...buckets);
    pages += 1;
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  expect(found).toEqual(counts);
  return pages;
}
