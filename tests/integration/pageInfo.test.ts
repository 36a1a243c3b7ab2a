import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeCursor, encodeCursor, type CursorList } from '../../src/relay/cursor.js';
import { ATLASES, READERS, pagedListLines } from '../support/pagedLists.js';
import { relayPage } from '../support/relayPage.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly edges: readonly { readonly cursor: string }[];
}

const PAGE = '{ pageInfo { hasNextPage hasPreviousPage } edges { cursor } }';
const HUBS = `query ($filter: PaperFilter, $orderBy: HubOrder, $first: Int, $after: String) {
  list: hubs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) ${PAGE} }`;
const SEARCH = `query ($query: String, $filter: PaperFilter, $orderBy: SearchOrder, $first: Int, $after: String) {
  list: search(query: $query, filter: $filter, orderBy: $orderBy, first: $first, after: $after) ${PAGE} }`;
const PAPER_FILTERS = [
  {},
  { minimumCiters: 6 },
  { contested: true },
  { label: 'INSUFFICIENT_EVIDENCE' },
  { publishedFrom: '2019-02', publishedTo: '2020' },
  { minimumCiters: 100 },
];

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await refillGraph(client.graph, pagedListLines());
});
afterAll(() => client.graph.close());

async function pageOf(query: string, variables: object): Promise<Page> {
  return (await client.data<{ list: Page }>(query, { ...variables })).list;
}

async function cursorsOf(query: string, variables: object): Promise<string[]> {
  const { edges } = await pageOf(query, { ...variables, first: 100 });
  return edges.map(({ cursor }) => cursor);
}

/** Asks for a page after each of these cursors, and for the first one. */
async function expectRelayPages(
  query: string,
  variables: object,
  list: CursorList,
  cursors: readonly string[],
): Promise<void> {
  const placeOf = (cursor: string): string => decodeCursor(list, cursor, 'after');
  const places = (await cursorsOf(query, variables)).map(placeOf);
  for (const after of [null, ...cursors]) {
    const { edges, pageInfo } = await pageOf(query, { ...variables, first: 3, after });
    const found = edges.map(({ cursor }) => placeOf(cursor));
    expect({ places: found, ...pageInfo }).toEqual(
      relayPage(places, { first: 3, after: after && placeOf(after) }, false),
    );
  }
}

describe('a page after a cursor of any filter', () => {
  test.each([
    ['CITERS', 'hubs.CITERS'],
    ['NEWEST', 'hubs.NEWEST'],
    ['INDEPENDENT_CITERS', 'hubs.INDEPENDENT_CITERS'],
    ['CONTRADICTING_SHARE', 'hubs.CONTRADICTING_SHARE'],
  ] as const)('is right for hubs in order %s', async (orderBy, list) => {
    const cursors = await cursorsOf(HUBS, { orderBy });
    expect(cursors.length).toBeGreaterThan(10);
    for (const filter of PAPER_FILTERS) {
      const some = cursors.filter((_, index) => index % 3 === 0);
      await expectRelayPages(HUBS, { orderBy, filter }, list, some);
    }
  });

  test('is right for a search, also after a cursor of another query', async () => {
    const cursors = [
      ...(await cursorsOf(SEARCH, { query: 'zebrafish' })).filter((_, index) => index % 5 === 0),
      ...(await cursorsOf(SEARCH, { query: 'reader' })).slice(0, 2),
      ...(await cursorsOf(SEARCH, { query: ATLASES[0] })),
    ];
    expect(cursors).toHaveLength(8);
    for (const filter of PAPER_FILTERS) {
      for (const query of ['zebrafish', ATLASES[1], 'nothing contains this']) {
        await expectRelayPages(SEARCH, { query, filter }, 'search.RELEVANCE', cursors);
      }
    }
  });
});

describe('a page of a search in another order', () => {
  test.each([
    ['NEWEST', 'search.NEWEST'],
    ['MOST_CITED', 'search.MOST_CITED'],
  ] as const)('is right after a cursor of any query and filter: %s', async (orderBy, list) => {
    const cursors = [
      ...(await cursorsOf(SEARCH, { query: 'zebrafish', orderBy })).filter((_, n) => n % 5 === 0),
      ...(await cursorsOf(SEARCH, { query: 'reader', orderBy })).slice(0, 2),
    ];
    expect(cursors).toHaveLength(7);
    for (const filter of PAPER_FILTERS) {
      for (const query of ['zebrafish', ATLASES[1], 'nothing contains this']) {
        await expectRelayPages(SEARCH, { query, filter, orderBy }, list, cursors);
      }
      if (Object.keys(filter).length === 0) continue;
      await expectRelayPages(SEARCH, { filter, orderBy }, list, cursors);
    }
  });
});

describe('citers', () => {
  const query = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    paper(id: $id) { list: citers(first: $first, after: $after, last: $last, before: $before) ${PAGE} } }`;
  // Every reader cites it.
  const id = ATLASES[5];
  const citers = async (args: object): Promise<Page> =>
    (await client.data<{ paper: { list: Page } }>(query, { id, ...args })).paper.list;

  test('between two cursors say what is left and what stands around', async () => {
    const { edges } = await citers({});
    expect(edges).toHaveLength(12);
    const window = { after: edges[1]?.cursor, before: edges[7]?.cursor };
    const around = async (args: object): Promise<boolean[]> => {
      const { pageInfo } = await citers({ ...window, ...args });
      return [pageInfo.hasPreviousPage, pageInfo.hasNextPage];
    };
    expect(await around({ first: 4 })).toEqual([true, true]);
    expect(await around({ first: 5 })).toEqual([true, false]);
    expect(await around({ last: 4 })).toEqual([true, true]);
    expect(await around({ last: 5 })).toEqual([false, true]);
    expect(await around({})).toEqual([true, false]);
    expect(await around({ first: 5, after: null })).toEqual([false, true]);
    expect(await around({ last: 5, before: null })).toEqual([true, false]);
    expect(await around({ last: 20, before: null })).toEqual([false, false]);
  });

  test('take the cursors of citers in a bucket, in a facet and of another paper', async () => {
    const { papers } = await client.data<{ papers: object[] }>(
      `query ($ids: [ID!]!) { papers(ids: $ids) { citers(first: 1) { edges { cursor } }
        citationSummary { roles { buckets { citers(first: 1) { edges { cursor } } } } }
        citerFacets { byYear { buckets { citers(first: 1) { edges { cursor } } } } } } }`,
      { ids: ATLASES.slice(0, 6) },
    );
    const cursors = [...JSON.stringify(papers).matchAll(/"cursor":"([^"]+)"/g)].map(([, c]) => c);
    expect(cursors.length).toBeGreaterThan(30);
    const keyOf = (cursor = ''): string => decodeCursor('citers.NEWEST', cursor, 'after');
    const all = (await citers({})).edges.map(({ cursor }) => keyOf(cursor));
    for (const after of new Set(cursors)) {
      const { edges, pageInfo } = await citers({ after });
      expect(edges.map(({ cursor }) => keyOf(cursor))).toEqual(
        all.filter((key) => key < keyOf(after)),
      );
      expect(pageInfo.hasPreviousPage).toBe(all.some((key) => key >= keyOf(after)));
    }
  });
});

test.each<[string, CursorList]>([
  [`{ paper(id: "${READERS[0]}") { citers(after: "?") { totalCount } } }`, 'references.NEWEST'],
  [`{ paper(id: "${READERS[0]}") { references(before: "?") { totalCount } } }`, 'citers.NEWEST'],
  ['{ hubs(orderBy: NEWEST, after: "?") { totalCount } }', 'references.NEWEST'],
  ['{ search(query: "x", after: "?") { totalCount } }', 'hubs.CITERS'],
  ['{ search(query: "x", after: "?") { totalCount } }', 'search.NEWEST'],
  ['{ search(query: "x", orderBy: NEWEST, after: "?") { totalCount } }', 'hubs.NEWEST'],
  ['{ search(query: "x", orderBy: MOST_CITED, after: "?") { totalCount } }', 'search.NEWEST'],
  ['{ search(filter: { tier: HUB }, after: "?") { totalCount } }', 'search.NEWEST'],
])('%s refuses a cursor of %s', async (query, list) => {
  const cursor = encodeCursor(list, '2019-00-00|0123456789abc');
  const { errors } = await client.execute(query.replace('?', cursor));
  expect(errors?.[0]?.message).toMatch(
    /^(after|before): got ".*", expected a cursor of (citers|references|hubs|search).*, not of /,
  );
});
