import { describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
  getIntrospectionQuery,
} from 'graphql';
import { EXPLORE_OPERATIONS } from '../../src/explore/operations.js';
import { PRICING } from '../../src/relay/price.js';
import { apiSchema, DEFAULT_LIMITS, priceOfQuery } from '../support/askedOf.js';

const fields = Object.values(apiSchema().getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
  );

describe('every price is declared', () => {
  test('of all root fields, and of all lists of objects', () => {
    const needed = fields.filter(
      ({ name, field: { type } }) =>
        name.startsWith('Query.') ||
        (isListType(getNullableType(type)) && isCompositeType(getNamedType(type))),
    );
    expect(needed.length).toBeGreaterThan(30);
    const missing = needed.filter(({ field }) => typeof field.extensions[PRICING] !== 'function');
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('of every field that takes arguments', () => {
    const missing = fields.filter(
      ({ field }) => field.args.length > 0 && typeof field.extensions[PRICING] !== 'function',
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('what people run first', () => {
  test.each(EXPLORE_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s takes less than a quarter of each limit',
    (_name, { query, variables }) => {
      const definitions = getOperationAST(parse(query))?.variableDefinitions ?? [];
      const { coerced, errors } = getVariableValues(apiSchema(), definitions, variables);
      expect(errors).toBeUndefined();
      const price = priceOfQuery(query, coerced);
      expect(price.nodes).toBeLessThan(DEFAULT_LIMITS.maxNodes / 4);
      expect(price.work).toBeLessThan(DEFAULT_LIMITS.maxWork / 4);
    },
  );

  test('the introspection of an IDE does too', () => {
    const price = priceOfQuery(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    );
    expect(price.nodes).toBeLessThan(DEFAULT_LIMITS.maxNodes / 4);
    expect(price.work).toBeLessThan(DEFAULT_LIMITS.maxWork / 4);
  });
});
