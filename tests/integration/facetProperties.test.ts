import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  FACETS,
  citedHub,
  hubFilter,
  recounted,
  storeCitedHub,
  type Facet,
} from '../support/citedHub.js';
import { expectEnough, holds } from '../support/property.js';
import { prepareForRandomGraphs } from '../support/randomGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';

interface Page {
  readonly buckets: readonly { readonly value: unknown; readonly count: number }[];
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

const question = fc.record({
  facet: fc.constantFrom(...FACETS),
  filter: hubFilter,
  first: fc.integer({ min: 1, max: 5 }),
});

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await prepareForRandomGraphs(client);
});
afterAll(() => client.graph.close());

const queryOf = (facet: Facet): string => `
  query ($id: ID!, $filter: CitationFilter, $first: Int!, $after: String) {
    paper(id: $id) { citerFacets(filter: $filter) { page: ${facet}(first: $first, after: $after) {
      buckets { value: ${facet.slice(2).toLowerCase()} count } others otherCount unknown
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;

async function pageOf(facet: Facet, variables: object): Promise<Page> {
  const { paper } = await client.data<{ paper: { citerFacets: { page: Page } } }>(queryOf(facet), {
    ...variables,
  });
  return paper.citerFacets.page;
}

async function refusalOf(facet: Facet, variables: object): Promise<string | undefined> {
  const { errors } = await client.execute(queryOf(facet), { first: 2, ...variables });
  return errors?.[0]?.message;
}

test('pages of every facet are a plain recount in order, and add up to the same total each', async () => {
  const seen = { pages: 0, laterPages: 0, ties: 0, unknown: 0, filtered: 0 };
  await holds(
    fc.asyncProperty(
      citedHub,
      fc.array(question, { minLength: 12, maxLength: 12, size: 'max' }),
      async (hub, questions) => {
        const id = await storeCitedHub(client, hub);
        for (const { facet, filter, first } of questions) {
          const { counts, unknown } = recounted(hub, facet, filter);
          const sum = counts.reduce((total, { count }) => total + count, 0);
          const found: object[] = [];
          let [after, more]: [string | null, boolean] = [null, true];
          while (more) {
            const page = await pageOf(facet, { id, filter, first, after });
            const { buckets, pageInfo } = page;
            const listed = buckets.reduce((total, { count }) => total + count, 0);
            expect(buckets).toEqual(counts.slice(found.length, found.length + first));
            expect({
              numberOfBuckets: buckets.length + page.others,
              total: listed + page.otherCount + page.unknown,
              hasPreviousPage: pageInfo.hasPreviousPage,
            }).toEqual({
              numberOfBuckets: counts.length,
              total: sum + unknown,
              hasPreviousPage: found.length > 0,
            });
            expect(page.unknown).toBe(unknown);
            found.push(...buckets);
            seen.pages += 1;
            seen.laterPages += Number(after !== null);
            ({ endCursor: after, hasNextPage: more } = pageInfo);
          }
          expect(found).toEqual(counts);
          seen.ties += Number(new Set(counts.map(({ count }) => count)).size < counts.length);
          seen.unknown += Number(unknown > 0);
          seen.filtered += Number(Object.values(filter).some((value) => value !== null));
        }
      },
    ),
    { runs: 6, floor: () => expectEnough(seen, 10) },
  );
}, 300_000);

test('cursors of another facet, filter or paper are refused', async () => {
  const [hub] = fc.sample(citedHub, { seed: 17, numRuns: 1 });
  if (hub === undefined) throw new Error('There is no graph.');
  const [id, other] = [await storeCitedHub(client, hub), await storeCitedHub(client, hub)];
  for (const facet of FACETS) {
    const { pageInfo } = await pageOf(facet, { id, first: 1 });
    const { endCursor: after } = pageInfo;
    expect(after).not.toBeNull();
    const sameList = `expected a cursor of ${facet} with the same paper and filter.`;
    expect(await refusalOf(facet, { id: other, after })).toContain(sameList);
    expect(await refusalOf(facet, { id, after, filter: { hasSummary: true } })).toContain(sameList);
    expect(await refusalOf(facet, { id, after, filter: { hasSummary: null } })).toBeUndefined();
    const another = FACETS.find((each) => each !== facet) ?? 'byYear';
    expect(await refusalOf(another, { id, after })).toContain(
      `expected a cursor of ${another}, not of ${facet}.`,
    );
    expect(await refusalOf(facet, { id, after: `${after}=` })).toContain('after: got ');
  }
});
