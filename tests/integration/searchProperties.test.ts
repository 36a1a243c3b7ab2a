import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  SEARCH_FACETS,
  facetQuery,
  recountedPapers,
  type SearchFacet,
} from '../support/expectedSearchFacets.js';
import { expectPages, type BucketPage } from '../support/facetPages.js';
import { expectEnough, holds } from '../support/property.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  SMALL_TIERS,
  identifierOf,
  isFound,
  paperQuestion,
  placeIn,
  searchedLines,
  searchedPapers,
  type PaperQuestion,
  type SearchedPaper,
  type SeenPaper,
} from '../support/searchedPapers.js';
import { refillGraph } from '../support/testGraph.js';

const ORDERS = ['RELEVANCE', 'NEWEST', 'MOST_CITED'];
const SEARCH = `query ($query: String, $filter: PaperFilter, $orderBy: SearchOrder, $first: Int, $after: String) {
  search(query: $query, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount truncated pageInfo { hasNextPage endCursor } edges { node { id } } } }`;

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}
interface Seen extends SeenPaper {
  readonly paper: SearchedPaper;
}

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient(undefined, { hubTiers: SMALL_TIERS });
});
afterAll(() => client.graph.close());

async function store(papers: readonly SearchedPaper[]): Promise<Seen[]> {
  await refillGraph(client.graph, searchedLines(papers));
  const { seen } = await client.data<{ seen: SeenPaper[] }>(
    'query ($ids: [ID!]!) { seen: papers(ids: $ids) { id citationProfile { label } } }',
    { ids: papers.map((_, index) => identifierOf(index)) },
  );
  return papers.map((paper, index) => {
    const each = seen[index];
    if (each === undefined) throw new Error(`There is no ${identifierOf(index)}.`);
    return { ...each, paper };
  });
}

/** A question that finds none but the papers of the test: citers have no title. */
function variablesOf({ words, filter }: PaperQuestion): { query: string | null; filter: object } {
  if (words.length > 0) return { query: words.join(' '), filter };
  return { query: null, filter: { venue: 'Alpha', ...filter } };
}

/** The whole list, page by page; its count is right on every page. */
async function everyPage(variables: object, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { search }: Found = await client.data<Found>(SEARCH, { ...variables, first, after });
    ids.push(...search.edges.map(({ node }) => node.id));
    expect(ids.length).toBeLessThanOrEqual(search.totalCount);
    if (!search.pageInfo.hasNextPage) expect(search.totalCount).toBe(ids.length);
    expect(search.truncated).toBe(false);
    ({ endCursor: after, hasNextPage: more } = search.pageInfo);
  }
  return ids;
}

async function facetPageOf(facet: SearchFacet, variables: object): Promise<BucketPage> {
  const { search } = await client.data<{
    search: { facets: { truncated: boolean; page: BucketPage } };
  }>(facetQuery(facet), { ...variables });
  expect(search.facets.truncated).toBe(false);
  return search.facets.page;
}

test('a search finds what a plain recount finds, in each order, by pages of any size', async () => {
  const seen = {
    papers: 0,
    nothing: 0,
    withoutWords: 0,
    pages: 0,
    ...{ laterBuckets: 0, unknown: 0 },
  };
  await holds(
    fc.asyncProperty(
      searchedPapers,
      fc.array(paperQuestion, { minLength: 15, maxLength: 15, size: 'max' }),
      async (papers, questions) => {
        const all = await store(papers);
        for (const question of questions) {
          const variables = variablesOf(question);
          const asked = { ...question, filter: variables.filter };
          const found = all.filter((each) => isFound(each.paper, each, asked));
          for (const orderBy of ORDERS) {
            const ids = await everyPage({ ...variables, orderBy }, question.size);
            const expected = ordered(found, orderBy);
            const isRanked = orderBy === 'RELEVANCE' && variables.query !== null;
            expect(isRanked ? ids.toSorted() : ids).toEqual(
              isRanked ? expected.toSorted() : expected,
            );
          }
          for (const facet of SEARCH_FACETS) {
            const recount = recountedPapers(facet, found);
            const first = question.size;
            const pages = await expectPages(recount, first, (after) =>
              facetPageOf(facet, { ...variables, first, after }),
            );
            seen.laterBuckets += pages - 1;
            seen.unknown += Number(recount.unknown > 0);
          }
          seen.papers += found.length;
          seen.nothing += Number(found.length === 0);
          seen.withoutWords += Number(variables.query === null && found.length > 0);
          seen.pages += Number(found.length > question.size);
        }
      },
    ),
    { runs: 4, floor: () => expectEnough(seen, 5) },
  );
}, 400_000);

function ordered(found: readonly Seen[], orderBy: string): string[] {
  return found
    .map(({ id, paper }) => ({ id, place: placeIn(orderBy, paper) }))
    .sort((a, b) => {
      const [one, other] = a.place === b.place ? [a.id, b.id] : [a.place, b.place];
      return one < other ? 1 : -1;
    })
    .map(({ id }) => id);
}

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({
    unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/\u0000\u0007\ud800 a深'),
    maxLength: 40,
  }),
  fc.constantFrom('*:*', 'title:*', '\u0000', '\ud800', 'x'.repeat(2_000), 'y '.repeat(1_000)),
);

test('no text of a query or a filter gives an error, or finds what it should not', async () => {
  await store([]);
  await holds(
    fc.asyncProperty(
      fc.option(hostileText),
      hostileText,
      fc.array(hostileText, { minLength: 1, maxLength: 10 }),
      fc.constantFrom(...ORDERS),
      async (query, venue, authors, orderBy) => {
        for (const filter of [{ venue }, { authors }, { venue, authors, language: 'und' }]) {
          expect(await everyPage({ query, filter, orderBy }, 5)).toEqual([]);
        }
      },
    ),
    { runs: 40 },
  );
}, 200_000);
