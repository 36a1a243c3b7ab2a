import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bucketCursor, bucketList } from '../../src/facets/facetCursor.js';
import { SEARCH_FACETS, facetQuery, type SearchFacet } from '../support/expectedSearchFacets.js';
import type { BucketPage } from '../support/facetPages.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { SMALL_TIERS, searchedLines, searchedPapers } from '../support/searchedPapers.js';
import { refillGraph } from '../support/testGraph.js';

interface Found {
  readonly search: { readonly facets: { readonly page: BucketPage } };
}

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient(undefined, { hubTiers: SMALL_TIERS });
  const [papers = []] = fc.sample(searchedPapers, { seed: 17, numRuns: 1 });
  await refillGraph(client.graph, searchedLines(papers));
});
afterAll(() => client.graph.close());

test('cursors of another facet, query or filter are refused', async () => {
  const asked = { query: 'zebra', filter: { minimumCiters: 0 }, first: 1 };
  const refusalOf = async (facet: SearchFacet, variables: object): Promise<string | undefined> => {
    const { errors } = await client.execute(facetQuery(facet), { ...asked, ...variables });
    return errors?.[0]?.message;
  };
  for (const facet of SEARCH_FACETS) {
    const { search } = await client.data<Found>(facetQuery(facet), asked);
    const { endCursor: after } = search.facets.page.pageInfo;
    expect(after).not.toBeNull();
    const sameList = `expected a cursor of ${facet} with the same query and filter.`;
    for (const other of [
      { query: 'quark' },
      { query: null },
      { filter: { minimumCiters: 1 } },
      { filter: { minimumCiters: 0, venue: 'Alpha' } },
    ]) {
      expect(await refusalOf(facet, { ...other, after })).toContain(sameList);
    }
    for (const same of [
      { query: ' zebra ' },
      { filter: null },
      { filter: { minimumCiters: 0, venue: null } },
      { orderBy: 'NEWEST' },
    ]) {
      expect(await refusalOf(facet, { ...same, after })).toBeUndefined();
    }
    const another = SEARCH_FACETS.find((each) => each !== facet) ?? 'byYear';
    expect(await refusalOf(another, { after })).toContain(
      `expected a cursor of ${another}, not of ${facet}.`,
    );
    expect(await refusalOf(facet, { after: `${after}=` })).toContain('after: got ');
  }
});

test('a facet of a search refuses the cursors of citers, and no cursor costs a statement', async () => {
  const counted = { paperId: 'p', filter: {} };
  const after = bucketCursor(bucketList('byVenue', counted, 'paper and filter'), '3|Alpha');
  const variables = { query: 'zebra', first: 1, after };
  const { errors, statements } = await client.execute(facetQuery('byVenue'), variables);
  expect(errors?.map(({ message }) => message)).toEqual([
    `after: got "${after}", expected a cursor of byVenue with the same query and filter.`,
  ]);
  expect(statements).not.toContain('valuesByText');
});
