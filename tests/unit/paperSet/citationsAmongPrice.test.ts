import { expect, test } from '@jest/globals';
import { DEFAULT_LIMITS, priceOfQuery } from '../../support/askedOf.js';

const priceOf = (count: number, fields: string) => {
  const ids = Array.from({ length: count }, (_, index) => `doi:10.1/${index}`);
  return priceOfQuery(`query ($ids: [ID!]!) { citationsAmong(ids: $ids) { ${fields} } }`, { ids });
};
const CARDS = 'papers { id title year citerCount hubTier }';
const PAPERS = CARDS.replace('hubTier', 'hubTier editorialState { state }');
const ENDS = 'citations { citingId citedId role polarity }';

test('papers alone cost what it takes to find them', () => {
  expect(priceOf(1, CARDS)).toMatchObject({ nodes: 1, work: 2 });
  expect(priceOf(5_000, CARDS)).toMatchObject({ nodes: 5_000, work: 101 });
});

test('reading costs as the references of each paper do, up to what may be read', () => {
  const works = [1, 10, 60, 61, 5_000].map((count) => priceOf(count, 'truncated { reason }').work);
  expect(works).toEqual([4, 22, 123, 123, 221]);
});

test('citations are counted as if every paper cited every other one, up to those that are listed', () => {
  const nodes = [1, 2, 10, 100, 224, 5_000].map((count) => priceOf(count, ENDS).nodes);
  expect(nodes).toEqual([2, 4, 20, 1_980, 9_992, 10_000]);
});

test('a drawing of 5,000 papers with all that its legend needs is one query', () => {
  const everything = `${PAPERS} unknownIds truncated { reason skipped papers } citations {
    citingId citedId role polarity influential disagreement humanRole humanPolarity evidence sources
    selfCitation { verdict } sentence { text section source } }`;
  const { nodes, work } = priceOf(5_000, everything);
  expect([nodes, work]).toEqual([45_000, 222]);
  expect(nodes).toBeLessThanOrEqual(DEFAULT_LIMITS.maxNodes);
  expect(work).toBeLessThanOrEqual(DEFAULT_LIMITS.maxWork / 4);
});
