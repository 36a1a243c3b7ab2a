import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { priceOf, type QueryPrice } from '../../../src/server/queryPrice.js';
import { priceOfQuery } from '../../support/askedOf.js';

/** Nothing of this schema declares a price. */
const schema = buildSchema(`
  type Query {
    thing: Thing
    names: [String!]!
    things: [Thing!]!
    mayBeThings: [Thing]
    manyThings: [[Thing!]!]!
    either: Either
  }
  type Thing { id: ID! }
  type Other { id: ID! }
  union Either = Thing | Other
`);

function priceOfUnpriced(query: string): QueryPrice {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The query has no operation, or several.');
  return priceOf({ schema, document, operation, variables: {} });
}

describe('a field that declares no price', () => {
  test.each(['{ thing { id } }', '{ names }', '{ either { ... on Thing { id } __typename } }'])(
    'is free where it is no list of objects: %s',
    (query) => {
      expect(priceOfUnpriced(query)).toMatchObject({ nodes: 0, work: 0 });
    },
  );

  test.each(['things', 'mayBeThings', 'manyThings'])(
    'is a mistake of the server where it is one: %s',
    (list) => {
      expect(() => priceOfUnpriced(`{ ${list} { id } }`)).toThrow(`The list ${list} has no price.`);
    },
  );
});

describe('a document that validation would have refused has no price', () => {
  test.each([
    ['{ nothing }', 'Query has no field nothing.'],
    ['{ paper(id: "a") { nothing } }', 'Paper has no field nothing.'],
    ['{ paper(id: "a") { __schema { queryType { name } } } }', 'Paper has no field __schema.'],
    ['{ ...F }', 'There is no fragment F.'],
    ['mutation { nothing }', 'The schema has no mutation type.'],
  ])('%s', (query, message) => {
    expect(() => priceOfQuery(query)).toThrow(message);
  });

  test('that selects fields of a union', () => {
    expect(() => priceOfUnpriced('{ either { id } }')).toThrow('Either has no field id.');
  });
});
