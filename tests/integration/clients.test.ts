import { ApolloClient, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client as UrqlClient, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { buildSchema, isObjectType, parse } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../../src/graph/graph.js';
import { run } from '../../src/database/run.js';
import { describeWith } from '../support/needs.js';
import { pythonOfTests } from '../support/python.js';
import { connectTestGraph, emptyGraph, importLines } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const HUB = 'doi:10.1/hub';
const CITERS = 1_000;
const PAGE = 100;
const HUB_PAGE_FILE = fileURLToPath(new URL('../../sample/hub-page.graphql', import.meta.url));
const SCHEMA_FILE = new URL('../../schema/schema.graphql', import.meta.url);
const PAGE_CITERS = fileURLToPath(new URL('../support/pageCiters.py', import.meta.url));

interface Citers {
  readonly paper: {
    readonly id: string;
    readonly citers: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: readonly { readonly node: { readonly id: string } }[];
    };
  };
}
interface HubPage {
  readonly paper: {
    readonly title: string;
    readonly hubTier: string;
    readonly citers: { readonly totalCount: number };
  };
}
interface Variables {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly after?: string | null;
}

const hubPage = parse(readFileSync(HUB_PAGE_FILE, 'utf8')) as TypedDocumentNode<HubPage, Variables>;
const pageOfCiters = parse(`query Citers($id: ID!, $after: String) {
  paper(id: $id) { __typename id citers(first: ${PAGE}, after: $after) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { __typename id } } } }
}`) as TypedDocumentNode<Citers, Variables>;

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await connectTestGraph();
  await emptyGraph(graph);
  const origin = { source: 'test', version: '2024-01-01' };
  await importLines(graph, [
    { paper: { identifiers: [HUB], title: 'The hub', ...origin } },
    ...Array.from({ length: CITERS }, (_, index) => ({
      citation: { citing: `doi:10.1/citer-${index}`, cited: HUB, role: 'METHOD', ...origin },
    })),
  ]);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});

const expectedPage = {
  paper: { title: 'The hub', hubTier: 'MEGA_HUB', citers: { totalCount: CITERS } },
};
const idsOf = ({ paper }: Citers): string[] => paper.citers.edges.map(({ node }) => node.id);
/** What a cache keeps as a part of what it belongs to. */
function typesWithoutId(): string[] {
  const types = Object.values(buildSchema(readFileSync(SCHEMA_FILE, 'utf8')).getTypeMap());
  return types
    .filter((type) => isObjectType(type) && type.getFields()['id'] === undefined)
    .map(({ name }) => name);
}
/** Every citer once. */
function expectAll(ids: readonly string[]): void {
  expect(ids).toHaveLength(CITERS);
  expect(new Set(ids).size).toBe(CITERS);
}

describe(`the hub page and ${CITERS} citers`, () => {
  test('reach Apollo Client, whose relayStylePagination puts the pages together', async () => {
    const cache = new InMemoryCache({
      possibleTypes: { Node: ['Paper'] },
      typePolicies: {
        Paper: { fields: { citers: relayStylePagination(['filter', 'orderBy']) } },
      },
    });
    const link = new HttpLink({ uri: `${server.address}/graphql` });
    const client = new ApolloClient({ cache, link });
    const page = await client.query({ query: hubPage, variables: { id: HUB } });
    expect(page.data).toMatchObject(expectedPage);
    const list = client.watchQuery({ query: pageOfCiters, variables: { id: HUB } });
    const subscription = list.subscribe({});
    await list.refetch();
    const read = () => client.readQuery({ query: pageOfCiters, variables: { id: HUB } });
    let all = read();
    while (all?.paper.citers.pageInfo.hasNextPage === true) {
      await list.fetchMore({ variables: { after: all.paper.citers.pageInfo.endCursor } });
      all = read();
    }
    subscription.unsubscribe();
    expectAll(all === null ? [] : idsOf(all));
    client.stop();
  });

  test('reach urql, whose relayPagination puts the pages together', async () => {
    const keys = Object.fromEntries(typesWithoutId().map((name) => [name, () => null]));
    const client = new UrqlClient({
      url: `${server.address}/graphql`,
      preferGetMethod: false,
      exchanges: [
        cacheExchange({ keys, resolvers: { Paper: { citers: relayPagination() } } }),
        fetchExchange,
      ],
    });
    const page = await client.query(hubPage, { id: HUB }).toPromise();
    expect(page.error).toBeUndefined();
    expect(page.data).toMatchObject(expectedPage);
    let ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, error } = await client.query(pageOfCiters, { id: HUB, after }).toPromise();
      expect(error).toBeUndefined();
      if (data === undefined) break;
      ids = idsOf(data);
      ({ hasNextPage: more, endCursor: after } = data.paper.citers.pageInfo);
    }
    expectAll(ids);
  });

  test('reach graphql-request', async () => {
    const client = new GraphQLClient(`${server.address}/graphql`);
    expect(await client.request(hubPage, { id: HUB })).toMatchObject(expectedPage);
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Citers = await client.request(pageOfCiters, { id: HUB, after });
      ids.push(...idsOf(page));
      ({ hasNextPage: more, endCursor: after } = page.paper.citers.pageInfo);
    }
    expectAll(ids);
  });
});

describeWith('Python', `the hub page and ${CITERS} citers, in Python`, () => {
  test('reach gql, which holds every query against the schema first', async () => {
    const args = [PAGE_CITERS, `${server.address}/graphql`, HUB_PAGE_FILE, HUB];
    const { exitCode, output } = await run(pythonOfTests('tools'), args);
    if (exitCode !== 0) throw new Error(`Python failed:\n${output}`);
    const { paper, ids } = JSON.parse(output) as HubPage & { ids: string[] };
    expect({ paper }).toMatchObject(expectedPage);
    expectAll(ids);
  });
});
