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
import { expectPages, pageFields, type BucketPage } from '../support/facetPages.js';
import { expectEnough, holds } from '../support/property.js';
import { prepareForRandomGraphs } from '../support/randomGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';

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
    paper(id: $id) { citerFacets(filter: $filter) { page: ${facet}(first: $first, after: $after)
      ${pageFields(facet)} } } }`;

async function pageOf(facet: Facet, variables: object): Promise<BucketPage> {
  const { paper } = await client.data<{ paper: { citerFacets: { page: BucketPage } } }>(
    queryOf(facet),
    {
      ...variables,
    },
  );
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
          const pages = await expectPages({ counts, unknown }, first, (after) =>
            pageOf(facet, { id, filter, first, after }),
          );
          seen.pages += pages;
          seen.laterPages += pages - 1;
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
