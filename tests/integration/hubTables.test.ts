import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PaperFilterInput } from '../../src/hubs/paperFilter.js';
import { apiSchema } from '../support/askedOf.js';
import { ALONE, FIELDS, FILTERS, VALUES } from '../support/hubFilters.js';
import {
  HUB_TIERS,
  MODEL_HUBS,
  hubLines,
  passesPaperFilter,
  placeOf,
  type ModelHub,
} from '../support/hubGraph.js';
import { expectAllReached } from '../support/queryFamilies.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

const HUBS = `query ($filter: PaperFilter, $orderBy: HubOrder!, $first: Int!, $after: String) {
  list: hubs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id } } } }`;
const SEARCH = `query ($query: String, $filter: PaperFilter, $orderBy: SearchOrder, $first: Int!, $after: String) {
  list: search(query: $query, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id } } } }`;

/** What the choice of statements leaves out: dates have a count of their own, and so have labels. */
const NEVER_WITH: Readonly<Record<string, readonly string[]>> = {
  hubCount: ['publishedFrom', 'publishedTo', 'yearFrom', 'yearTo'],
};

interface Answer {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string | null;
    };
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

let client: SchemaClient;
let ids: ReadonlyMap<ModelHub, string>;
/** Fields that were given to a statement. */
const fieldsOf = new Map<string, Set<string>>();
beforeAll(async () => {
  client = await connectSchemaClient(undefined, { hubTiers: HUB_TIERS });
  await refillGraph(client.graph, hubLines());
  const { papers } = await client.data<{ papers: { id: string }[] }>(
    'query ($ids: [ID!]!) { papers(ids: $ids) { id } }',
    { ids: MODEL_HUBS.map(({ identifier }) => identifier) },
  );
  ids = new Map(MODEL_HUBS.map((hub, index) => [hub, papers[index]?.id ?? '']));
});
afterAll(() => client.graph.close());

async function ask(query: string, variables: { filter: object }): Promise<Answer['list']> {
  const { data, errors, statements } = await client.execute<Answer>(query, { ...variables });
  if (errors !== undefined || data === null) throw new Error(JSON.stringify(errors));
  for (const name of statements) {
    fieldsOf.set(name, new Set([...(fieldsOf.get(name) ?? []), ...Object.keys(variables.filter)]));
  }
  return data.list;
}

/** The list by two pages, the first of which ends between equals. */
async function expectList(
  query: string,
  variables: { filter: PaperFilterInput; orderBy?: string; query?: string },
): Promise<string[]> {
  const first = await ask(query, { ...variables, ...{ first: 4 } });
  const found = first.edges.map(({ node }) => node.id);
  expect(first.pageInfo.hasPreviousPage).toBe(false);
  if (first.pageInfo.hasNextPage) {
    const after = first.pageInfo.endCursor;
    const rest = await ask(query, { ...variables, ...{ first: 100, after } });
    expect(found).toHaveLength(4);
    expect(rest.edges).not.toHaveLength(0);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    found.push(...rest.edges.map(({ node }) => node.id));
  }
  expect({ ...variables, count: first.totalCount }).toEqual({ ...variables, count: found.length });
  return found;
}

function expected(filter: PaperFilterInput, orderBy: string): string[] {
  const order = (a: string, b: string): number => (a < b ? 1 : -1);
  return MODEL_HUBS.filter((hub) => passesPaperFilter(hub, filter))
    .flatMap((hub) => {
      const place = placeOf(hub, orderBy);
      return place === null ? [] : [{ place, id: ids.get(hub) ?? '' }];
    })
    .sort((a, b) => (a.place === b.place ? order(a.id, b.id) : order(a.place, b.place)))
    .map(({ id }) => id);
}

describe.each(['CITERS', 'NEWEST', 'INDEPENDENT_CITERS', 'CONTRADICTING_SHARE'])(
  'hubs by %s',
  (orderBy) => {
    test.each(FILTERS)('are those that pass %j', async (filter) => {
      const found = await expectList(HUBS, { filter, orderBy });
      expect(found).toEqual(expected(filter, orderBy));
    });
  },
);

describe.each([
  ['RELEVANCE', null],
  ['NEWEST', 'NEWEST'],
  ['MOST_CITED', 'CITERS'],
])('a search by %s', (orderBy, hubOrder) => {
  test.each(FILTERS)('finds what passes %j', async (filter) => {
    const found = await expectList(SEARCH, { query: 'zebrafish', filter, orderBy });
    if (hubOrder === null) expect(found.toSorted()).toEqual(expected(filter, 'CITERS').toSorted());
    else expect(found).toEqual(expected(filter, hubOrder));
  });
});

const FACETS = `query ($query: String, $filter: PaperFilter) {
  search(query: $query, filter: $filter) { facets { byLanguage { buckets { count } unknown } } } }`;

test('the facets of a search count what passes, with words and without', async () => {
  for (const other of FILTERS) {
    const filter = { ...other, venue: 'Beta' };
    for (const query of ['zebrafish', null]) {
      const { data, statements } = await client.execute<{
        search: { facets: { byLanguage: { buckets: { count: number }[]; unknown: number } } };
      }>(FACETS, { query, filter });
      expect(statements).toEqual([query === null ? 'valuesByFilter' : 'valuesByText']);
      const { buckets, unknown } = data?.search.facets.byLanguage ?? { buckets: [], unknown: -1 };
      const total = buckets.reduce((sum, { count }) => sum + count, unknown);
      expect({ filter, total }).toEqual({ filter, total: expected(filter, 'CITERS').length });
    }
  }
});

/** Only hubs have a venue. */
test.each(['RELEVANCE', 'NEWEST', 'MOST_CITED'])(
  'a search by %s without words finds all that pass',
  async (orderBy) => {
    for (const other of VALUES.filter((value) => !('venue' in value))) {
      const filter = { ...other, venue: 'Alpha' };
      const found = await expectList(SEARCH, { filter, orderBy });
      expect(found).toEqual(expected(filter, orderBy === 'NEWEST' ? 'NEWEST' : 'CITERS'));
    }
  },
);

test.each(['zebra', 'doi:10.4/hub-'])('suggestions for %s are the most cited', async (prefix) => {
  const { suggest } = await client.data<{
    suggest: { suggestions: { paper: { citerCount: number } }[] };
  }>(
    'query ($prefix: String!) { suggest(prefix: $prefix) { suggestions { paper { citerCount } } } }',
    {
      prefix,
    },
  );
  const counts = suggest.suggestions.map(({ paper }) => paper.citerCount);
  expect(counts).toEqual([101, 101, 101, 101, 101, 101, 100, 100, 100, 100]);
});

test('a search that finds nothing proposes what finds hubs', async () => {
  const { search } = await client.data<{ search: { didYouMean: string } }>(
    '{ search(query: "zebrefish") { didYouMean } }',
  );
  expect(search.didYouMean).toBe('zebrafish');
});

describe('the tables above', () => {
  test('name every field of the filter, and each leaves out some hubs and keeps others', () => {
    const declared = apiSchema().getType('PaperFilter');
    expect(declared && 'getFields' in declared && Object.keys(declared.getFields()).sort()).toEqual(
      FIELDS.toSorted(),
    );
    for (const value of [...VALUES, ...ALONE.slice(1)]) {
      const { length } = expected(value, 'CITERS');
      expect({ value, isSome: length > 4 }).toEqual({ value, isSome: true });
      if (value.minimumCiters !== 9) expect(length).toBeLessThan(MODEL_HUBS.length);
    }
  });

  test('reach every statement, each with every field', () => {
    expectAllReached('hubsAndSearch', client.reached);
    for (const [name, fields] of fieldsOf) {
      const wanted = FIELDS.filter((field) => !NEVER_WITH[name]?.includes(field));
      expect({ name, fields: [...fields].sort() }).toMatchObject({ name, fields: wanted.sort() });
    }
  });
});
