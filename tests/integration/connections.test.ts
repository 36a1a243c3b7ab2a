import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLARITIES } from '../../src/citation/polarity.js';
import { ROLES } from '../../src/citation/role.js';
import {
  CITERS,
  HUB,
  expectedCiters,
  fixtureLines,
  type FixtureCiter,
  type FixtureFilter,
} from '../support/citationFixture.js';
import { holds } from '../support/property.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { importLines, refillGraph } from '../support/testGraph.js';

const PAGE = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor role polarity influential node { id title } }`;
const CITERS_QUERY = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String,
  $filter: CitationFilter, $orderBy: CiterOrder! = NEWEST) {
  paper(id: $id) { connection: citers(first: $first, after: $after, last: $last, before: $before,
    filter: $filter, orderBy: $orderBy) { ${PAGE} } } }`;

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
}

let client: SchemaClient;
let ids: Map<string, string>;

beforeAll(async () => {
  client = await connectSchemaClient();
  await refillGraph(client.graph, fixtureLines());
  const { papers } = await client.data<{ papers: { id: string }[] }>(
    'query ($ids: [ID!]!) { papers(ids: $ids) { id } }',
    { ids: CITERS.map(({ identifier }) => identifier) },
  );
  ids = new Map(CITERS.map(({ identifier }, index) => [identifier, papers[index]?.id ?? '']));
});
afterAll(() => client.graph.close());

const idOf = ({ identifier }: FixtureCiter): string => ids.get(identifier) ?? '';

async function citers(args: Record<string, unknown>): Promise<Connection> {
  const { paper } = await client.data<{ paper: { connection: Connection } }>(CITERS_QUERY, {
    id: HUB,
    ...args,
  });
  return paper.connection;
}

async function refusal(args: Record<string, unknown>): Promise<string | undefined> {
  const { errors } = await client.execute(CITERS_QUERY, { id: HUB, ...args });
  return errors?.[0]?.message;
}

const idsOf = ({ edges }: Connection): string[] => edges.map(({ node }) => node.id);

const filters: fc.Arbitrary<FixtureFilter> = fc.record(
  {
    roles: fc.option(fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 4 })),
    polarities: fc.option(fc.uniqueArray(fc.constantFrom(...POLARITIES), { maxLength: 3 })),
    yearFrom: fc.option(fc.constantFrom(2018, 2019)),
    yearTo: fc.option(fc.constantFrom(2019, 2020, 2030)),
    influential: fc.option(fc.boolean()),
    hasSummary: fc.option(fc.boolean()),
    titleContains: fc.option(fc.constantFrom('GRAPH', 'kind 1', 'nowhere')),
  },
  { requiredKeys: [] },
);
const orders = fc.constantFrom('NEWEST', 'OLDEST', 'MOST_CITED', 'REPRESENTATIVE');

describe('citers', () => {
  test('are what the records say, under every filter, order and page size, both ways', async () => {
    await holds(
      fc.asyncProperty(
        filters,
        orders,
        fc.integer({ min: 4, max: 13 }),
        async (filter, orderBy, size) => {
          const expected = expectedCiters(filter, orderBy, idOf);
          const forward: string[] = [];
          for (let after: string | null = null, more = true; more;) {
            const page: Connection = await citers({ first: size, after, filter, orderBy });
            expect(page.totalCount).toBe(expected.length);
            expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0);
            forward.push(...idsOf(page));
            ({ endCursor: after, hasNextPage: more } = page.pageInfo);
          }
          expect(forward).toEqual(expected);
          const backward: string[] = [];
          for (let before: string | null = null, more = true; more;) {
            const page: Connection = await citers({ last: size, before, filter, orderBy });
            expect(page.pageInfo.hasNextPage).toBe(backward.length > 0);
            backward.unshift(...idsOf(page));
            ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
          }
          expect(backward).toEqual(expected);
        },
      ),
      { runs: 17 },
    );
  });

  test('between two cursors are a window of both', async () => {
    const expected = expectedCiters({}, 'NEWEST', idOf);
    const { edges } = await citers({ first: 30 });
    const window = { after: edges[4]?.cursor, before: edges[20]?.cursor };
    expect(idsOf(await citers({ first: 3, ...window }))).toEqual(expected.slice(5, 8));
    expect(idsOf(await citers({ last: 3, ...window }))).toEqual(expected.slice(17, 20));
    expect(idsOf(await citers({ first: 100, ...window }))).toEqual(expected.slice(5, 20));
    const crossed = { after: edges[20]?.cursor, before: edges[4]?.cursor };
    expect(idsOf(await citers({ first: 100, ...crossed }))).toEqual([]);
  });

  test('come 20 to a page by default', async () => {
    expect((await citers({})).edges).toHaveLength(20);
  });

  test.each([
    [{ first: 101 }, 'first: got 101, expected a whole number from 1 to 100.'],
    [{ first: 0 }, 'first: got 0, expected a whole number from 1 to 100.'],
    [{ last: -1 }, 'last: got -1, expected a whole number from 1 to 100.'],
    [{ first: 2, last: 2 }, 'last: got 2, expected first or last, not both.'],
    [{ after: 'x' }, 'after: got "x", expected a cursor that this connection returned.'],
    [
      { filter: { yearFrom: 2020, yearTo: 2019 } },
      'filter.yearTo: got 2019, expected a year not before yearFrom, 2020.',
    ],
    [
      { filter: { titleContains: ' ' } },
      'filter.titleContains: got " ", expected 1 to 200 characters.',
    ],
  ])('refuse %j', async (args, message) => {
    expect(await refusal(args)).toBe(message);
  });

  test('refuse a cursor of another order', async () => {
    const { pageInfo } = await citers({ first: 1 });
    expect(await refusal({ after: pageInfo.endCursor, orderBy: 'OLDEST' })).toMatch(
      /^after: got ".*", expected a cursor of citers\(orderBy: OLDEST\), not of citers\(orderBy: NEWEST\)\.$/,
    );
  });

  test('of a page read nothing when only their number is asked for', async () => {
    const { statements } = await client.execute(
      `{ paper(id: "${HUB}") { citers(filter: { roles: [METHOD] }) { totalCount } } }`,
    );
    expect(statements).toEqual(['papersByLookups']);
  });
});

describe('references', () => {
  const query = `query ($id: ID!, $filter: CitationFilter, $orderBy: ReferenceOrder, $first: Int, $after: String) {
    paper(id: $id) { connection: references(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { ${PAGE} } } }`;
  const reader = 'doi:10.1/survey';

  beforeAll(async () => {
    await importLines(
      client.graph,
      CITERS.map(({ identifier, role, polarity }) => ({
        citation: { citing: reader, cited: identifier, role, polarity, source: 'test', version: 1 },
      })),
    );
  });

  test.each(['NEWEST', 'OLDEST', 'MOST_CITED'])('are paged in order %s', async (orderBy) => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { paper }: { paper: { connection: Connection } } = await client.data(query, {
        id: reader,
        orderBy,
        first: 7,
        after,
      });
      expect(paper.connection.totalCount).toBe(CITERS.length);
      found.push(...idsOf(paper.connection));
      ({ endCursor: after, hasNextPage: more } = paper.connection.pageInfo);
    }
    expect(found).toEqual(expectedCiters({}, orderBy, idOf));
  });

  test('are counted under a filter as they are listed', async () => {
    const filter = { roles: ['METHOD', 'BACKGROUND'], yearFrom: 2019, hasSummary: true } as const;
    const { paper } = await client.data<{ paper: { connection: Connection } }>(query, {
      id: reader,
      filter,
      first: 100,
    });
    const expected = expectedCiters(filter, 'NEWEST', idOf);
    expect(idsOf(paper.connection)).toEqual(expected);
    expect(paper.connection.totalCount).toBe(expected.length);
  });
});
