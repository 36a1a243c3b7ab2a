import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { introspectionPrice, introspectionScope } from '../../../src/relay/introspectionPrice.js';

/** Made anew each time, because prices of a schema are kept. */
const newSchema = () =>
  buildSchema(`
  interface Named { name: String }
  type Query implements Named { name(a: Int, b: Int, c: Int): String one: Int two: Int three: Int }
  type Small implements Named { name: String }
  input Choice { a: Int b: Int }
  enum Order { UP DOWN }
`);
const timesOf = (field: string, scope: 'most' | 'mean'): number | undefined =>
  introspectionPrice(newSchema(), field, scope).times;

describe('the price of introspection', () => {
  test.each(['__schema', '__type'])('%s is work', (field) => {
    expect(introspectionPrice(newSchema(), field, 'most')).toEqual({ work: 50 });
  });

  test('the types and directives are as many as there are', () => {
    expect(introspectionPrice(newSchema(), 'types', 'most')).toEqual({ times: 16, nodes: true });
    expect(timesOf('directives', 'mean')).toBe(newSchema().getDirectives().length);
  });

  test.each([
    // Of `__Type`, a type of introspection itself; and 46 fields of 16 types.
    ['fields', 11, 3],
    ['args', 3, 1],
    ['inputFields', 2, 1],
    // Of `__DirectiveLocation`; and 30 of 16 types.
    ['enumValues', 20, 2],
    ['interfaces', 1, 1],
    ['possibleTypes', 2, 1],
  ])('%s are as many as any type has, or as all have on average', (field, most, mean) => {
    expect([timesOf(field, 'most'), timesOf(field, 'mean')]).toEqual([most, mean]);
  });

  test('what is no list is free', () => {
    expect(introspectionPrice(newSchema(), 'name', 'most')).toEqual({});
  });
});

test('below all types, lists are as long as those of an average one', () => {
  expect(introspectionScope('types', 'most')).toBe('mean');
  expect(introspectionScope('fields', 'mean')).toBe('mean');
  expect(introspectionScope('fields', 'most')).toBe('most');
  expect(introspectionScope('args', 'mean')).toBe('most');
});
