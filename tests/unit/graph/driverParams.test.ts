import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { toDriverParams } from '../../../src/graph/driverParams.js';
import { followParams, readTraversalFilter } from '../../../src/traversal/traversalFilter.js';

test('whole numbers become integers of the driver, however deep they stand, and all else stays', () => {
  expect(
    toDriverParams({ limit: 3, share: 0.5, list: [1, ['a', 2.5]], rows: [{ at: 4, no: null }] }),
  ).toEqual({
    limit: neo4j.int(3),
    share: 0.5,
    list: [neo4j.int(1), ['a', 2.5]],
    rows: [{ at: neo4j.int(4), no: null }],
  });
});

test.each([
  [{ a: undefined }, 'parameter $.a is undefined; use null'],
  [{ rows: [{ a: 1 }, { a: undefined }] }, 'parameter $.rows[1].a is undefined; use null'],
])('what is undefined is refused by its place: %j', (params, message) => {
  expect(() => toDriverParams(params)).toThrow(new TypeError(message));
});

test.each([
  [{}, true],
  [{ roles: ['METHOD'] }, false],
  [{ polarities: ['MIXED'] }, false],
  [{ yearFrom: 2001 }, false],
  [{ yearTo: 2001 }, false],
] as const)('a walk under the filter %j follows all: %j', (input, followsAll) => {
  const filter = readTraversalFilter(input);
  const { roles, polarities } = filter;
  expect(followParams(filter)).toMatchObject({ followsAll, roles, polarities });
});

test('the years of a walk are a range of keys', () => {
  const { dateLow, dateHigh } = followParams(readTraversalFilter({ yearFrom: 2001, yearTo: 2003 }));
  expect([dateLow, dateHigh]).toEqual(['2001', '2004']);
  expect(() => readTraversalFilter({ yearFrom: 0 })).toThrow('filter.yearFrom: got 0');
});
