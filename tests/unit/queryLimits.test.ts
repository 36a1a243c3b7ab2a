import { describe, expect, test } from '@jest/globals';
import { buildSchema, GraphQLError, parse } from 'graphql';
import { assertWithinLimits } from '../../src/server/queryLimits.js';
import { buildSchema as buildApi } from '../../src/schema/buildSchema.js';
import { queryCost } from '../../src/server/queryCost.js';
import { queryDepth } from '../../src/server/queryDepth.js';

const schema = buildSchema(`
  type Query { paper(id: ID!): Paper papers(ids: [ID!]!): [Paper]! }
  type Paper { id: ID! title: String citers(first: Int = 20, last: Int): Citers! best: Paper }
  type Citers { totalCount: Int! edges: [Edge!]! }
  type Edge { node: Paper! }
`);

const cost = (query: string, variables: Record<string, unknown> = {}): number =>
  queryCost({ schema, document: parse(query), operationName: null, variables });

const limits = { maxDepth: 15, maxCost: 50_000, deadlineMs: 1_000 };

function refusal(query: string): GraphQLError | null {
  try {
    assertWithinLimits(
      { schema, document: parse(query), operationName: null, variables: {} },
      limits,
    );
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  return null;
}

function nested(levels: number, first: number): string {
  return levels === 0
    ? 'id'
    : `citers(first: ${first}) { edges { node { ${nested(levels - 1, first)} } } }`;
}

describe('cost of a query', () => {
  const api = buildApi();
  const apiCost = (query: string): number =>
    queryCost({ schema: api, document: parse(query), operationName: null, variables: {} });

  test('a walk counts its limit, each paper with what is asked of it and of its chain', () => {
    const two = 'citers(first: 2) { edges { node { id } } }';
    const papers = `papers { paper { ${two} } chain { citing { ${two} } cited { id } } }`;
    expect(apiCost(`{ traverse(from: ["a"], limit: 10) { ${papers} } }`)).toBe(
      10 * (1 + 2 + 6 * 2),
    );
    expect(apiCost('{ traverse(from: ["a"]) { papers { paper { id } } } }')).toBe(100);
  });

  test('paths count first, each with what is asked of its papers', () => {
    const papers = 'papers { citers(first: 2) { edges { node { id } } } }';
    expect(apiCost(`{ paths(from: "a", to: "b", first: 5) { paths { ${papers} } } }`)).toBe(
      5 * (1 + 7 * 2),
    );
  });

  test('one paper is one node, and its scalars are free', () => {
    expect(cost('{ paper(id: "a") { id title } }')).toBe(1);
  });

  test('pages multiply as they nest', () => {
    expect(cost(`{ paper(id: "a") { ${nested(2, 10)} } }`)).toBe(1 + 10 * (1 + 10));
  });

  test('a page without a size counts its default', () => {
    expect(cost('{ paper(id: "a") { citers { totalCount } } }')).toBe(1 + 20);
  });

  test('the real schema counts its own default page, and its buckets', () => {
    const real = (query: string): number =>
      queryCost({ schema: buildApi(), document: parse(query), operationName: null, variables: {} });
    expect(real('{ paper(id: "a") { citers { totalCount } } }')).toBe(1 + 20);
    expect(
      real(
        '{ paper(id: "a") { citationSummary { roles { buckets { citers(first: 3) { totalCount } } } } } }',
      ),
    ).toBe(1 + 12 * 3);
    expect(real('{ paper(id: "a") { coCited { exact } coupled(first: 7) { exact } } }')).toBe(
      1 + 20 + 7,
    );
  });

  test('a neighbourhood counts its limit, not its ids', () => {
    const real = (args: string): number =>
      queryCost({
        schema: buildApi(),
        document: parse(
          `{ neighbourhood(ids: ["a", "b"]${args}) { papers { paper { citers(first: 3) { totalCount } } } } }`,
        ),
        operationName: null,
        variables: {},
      });
    expect(real('')).toBe(100 * (1 + 3));
    expect(real(', limit: 50')).toBe(50 * (1 + 3));
  });

  test('the ids of a list count, and variables and their defaults do', () => {
    expect(cost('query Q($ids: [ID!]!) { papers(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
    expect(
      cost('query Q($n: Int = 7) { paper(id: "a") { citers(first: $n) { totalCount } } }'),
    ).toBe(8);
  });

  test('each alias counts', () => {
    expect(cost('{ a: paper(id: "a") { id } b: paper(id: "a") { id } }')).toBe(2);
  });
});

describe('depth of a query', () => {
  test('fields count, fragments are followed, introspection does not count', () => {
    expect(queryDepth(parse('{ paper(id: "a") { best { id } } }'), null)).toBe(3);
    expect(
      queryDepth(
        parse('{ paper(id: "a") { ...F } } fragment F on Paper { best { ... { best { id } } } }'),
        null,
      ),
    ).toBe(4);
    expect(queryDepth(parse('{ __schema { types { fields { name } } } }'), null)).toBe(0);
  });

  test('only the operation that runs is measured', () => {
    const document = parse(
      'query A { paper(id: "a") { id } } query B { paper(id: "a") { best { id } } }',
    );
    expect(queryDepth(document, 'A')).toBe(2);
    expect(queryDepth(document, 'B')).toBe(3);
  });
});

describe('limits', () => {
  test('a query nested ten deep is refused with its depth and the limit', () => {
    const error = refusal(`{ paper(id: "a") { ${nested(10, 1)} } }`);
    expect(error?.message).toContain('nested 32 fields deep; at most 15');
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_DEEP', depth: 32, limit: 15 });
  });

  test('a query that could return too many nodes is refused with their number', () => {
    const error = refusal(`{ paper(id: "a") { ${nested(3, 100)} } }`);
    expect(error?.extensions).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      cost: 1_010_101,
      limit: 50_000,
    });
  });

  test('a query within the limits passes', () => {
    expect(refusal(`{ paper(id: "a") { ${nested(2, 20)} } }`)).toBeNull();
  });
});
