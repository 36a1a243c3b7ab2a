import { describe, expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { costOf, readRequest } from '../../../src/server/readRequest.js';
import { assertAtMost } from '../../../src/server/queryForm.js';
import { apiSchema, DEFAULT_LIMITS, reading, refusals } from '../../support/askedOf.js';

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const TEN_CITERS = '{ paper(id: "a") { citers(first: 10) { edges { node { id } } } } }';

/** What the only error of a request that is refused tells besides its message. */
function detailsOf(query: string, limits: Partial<typeof DEFAULT_LIMITS>): unknown {
  const result = reading(query, {}, { limits: { ...DEFAULT_LIMITS, ...limits } });
  if ('price' in result) return 'allowed';
  const [error] = result.errors;
  return (error?.originalError as { details?: unknown } | undefined)?.details;
}

describe('a request at its limit', () => {
  const { price } = reading(TEN_CITERS) as {
    price: { nodes: number; work: number; depth: number };
  };

  test.each([
    ['depth', { maxDepth: price.depth }],
    ['nodes', { maxNodes: price.nodes }],
    ['work', { maxWork: price.work }],
  ])('of %s is run', (_what, limits) => {
    expect(detailsOf(TEN_CITERS, limits)).toBe('allowed');
  });

  test('and beyond it is refused with what it asks for and what it may', () => {
    const { depth, nodes, work } = price;
    expect(detailsOf(TEN_CITERS, { maxDepth: depth - 1 })).toEqual({ depth, limit: depth - 1 });
    expect(detailsOf(TEN_CITERS, { maxNodes: nodes - 1 })).toEqual({
      cost: costOf(price, { ...DEFAULT_LIMITS, maxNodes: nodes - 1 }),
    });
    expect(detailsOf(TEN_CITERS, { maxWork: work - 1 })).toEqual({
      cost: costOf(price, { ...DEFAULT_LIMITS, maxWork: work - 1 }),
    });
  });

  test.each([
    ['aliases', `{ paper(id: "a") { ${many(200, (n) => `a${n}: id`)} } }`],
    ['directives', `{ paper(id: "a") { ${many(100, (n) => `a${n}: id @skip(if: false)`)} } }`],
    ['root fields', `{ ${many(50, (n) => `a${n}: __typename`)} }`],
  ])('of %s is read to the end', (_what, query) => {
    expect(refusals(query).map(({ message }) => message)).not.toContainEqual(
      expect.stringMatching(/at most/),
    );
  });
});

test('a cost is told with its limits', () => {
  expect(costOf({ nodes: 1, work: 2 }, { maxNodes: 3, maxWork: 4 })).toEqual({
    nodes: { requested: 1, limit: 3 },
    work: { requested: 2, limit: 4 },
  });
});

test('what is too much is told with its limit', () => {
  expect(() => assertAtMost('things', 3, 3)).not.toThrow();
  expect(() => assertAtMost('things', 4, 3)).toThrow(
    expect.objectContaining({
      message: 'The query has 4 things; at most 3 are allowed.',
      details: { found: 4, limit: 3 },
    }),
  );
});

test('a document that is wrong is refused as often as it comes, with twenty mistakes at most', () => {
  const document = parse(`{ ${many(30, (n) => `wrong${n}`)} }`);
  const read = () =>
    readRequest(
      {
        schema: apiSchema(),
        document,
        operation: undefined,
        operationName: undefined,
        variables: {},
      },
      DEFAULT_LIMITS,
    ) as { errors: GraphQLError[] };
  for (const { errors } of [read(), read()]) {
    expect(errors.filter(({ message }) => message.startsWith('Cannot query field'))).toHaveLength(
      20,
    );
    expect(errors[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  }
});

test('an error of the server itself is no refusal', () => {
  const document = parse('{ __typename }');
  const schema = undefined as unknown as ReturnType<typeof apiSchema>;
  const request = { schema, document, operation: undefined, operationName: undefined };
  expect(() => readRequest({ ...request, variables: {} }, DEFAULT_LIMITS)).toThrow();
});
