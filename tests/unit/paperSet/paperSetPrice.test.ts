import { expect, test } from '@jest/globals';
import { DEFAULT_LIMITS, priceOfQuery } from '../../support/askedOf.js';

const workOf = (count: number, fields: string, filter = ''): number => {
  const ids = Array.from({ length: count }, (_, index) => `doi:10.1/${index}`);
  return priceOfQuery(`query ($ids: [ID!]!) { paperSet(ids: $ids ${filter}) { ${fields} } }`, {
    ids,
  }).work;
};
const FILTER = ', filter: { influential: true }';

test('what stored counts answer costs what it takes to find the papers', () => {
  const fields = 'hIndex gIndex i10Index years { year } summary { total }';
  expect(workOf(1, fields)).toBe(2);
  expect(workOf(2_000, fields)).toBe(41);
});

test('each reading of citations costs more the more papers there are, up to what it may read', () => {
  const works = [1, 2, 3, 2_000].map((count) => workOf(count, 'distinctCiters { count }'));
  expect(works).toEqual([52, 102, 122, 161]);
  expect(workOf(3, 'hIndex gIndex', FILTER)).toBe(122);
  expect(workOf(3, 'hIndex summary { total } citationsWithin { no }', FILTER)).toBe(362);
});

test('each list of links costs a reading, under each of its names', () => {
  const links = 'topCiters(first: 5) { edges { count } }';
  const once = workOf(3, links);
  expect(workOf(3, `a: ${links} b: ${links}`) - once).toBe(once - 2);
});

test('a set of 2,000 papers may ask for everything at once, and not twice', () => {
  const everything = `distinctCiters { count } hIndex summary { total } citationsWithin { no }
    topCiters { edges { count } } topReferences { edges { count } }`;
  const work = workOf(2_000, everything, FILTER);
  expect(work).toBeLessThan(DEFAULT_LIMITS.maxWork);
  expect(2 * work).toBeGreaterThan(DEFAULT_LIMITS.maxWork);
});
