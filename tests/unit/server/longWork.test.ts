import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { priceOfQuery } from '../../support/askedOf.js';

const HUB_PAGE = readFileSync(new URL('../../../sample/hub-page.graphql', import.meta.url), 'utf8');
const SET = 'ids: ["a", "b"]';
const ofPaper = (field: string): string => `{ paper(id: "a") { ${field} } }`;

describe('of the work of a query, that of long reads', () => {
  // What sends statements that wait in the queue for long reads.
  test.each([
    ['{ traverse(from: ["a"], budget: 500) { levels { exact } } }', 21],
    ['{ paths(from: "a", to: "b") { groups { length } } }', 60],
    ['{ neighbourhood(ids: ["a"], depth: 1) { papers { paper { id } } } }', 120],
    [ofPaper('coCited { population }'), 51],
    [ofPaper('coupled { population }'), 51],
    [ofPaper('pathsToRetracted { levels { depth } }'), 1],
    [`{ paperSet(${SET}) { distinctCiters { count } } }`, 102],
    [`{ paperSet(${SET}) { topCiters { exact } } }`, 121],
    [`{ citationsAmong(${SET}) { citations { role } } }`, 6],
  ])('of %s', (query, least) => {
    const { work, long } = priceOfQuery(query);
    expect(long).toBeGreaterThanOrEqual(least);
    expect(long).toBeLessThanOrEqual(work);
  });

  test.each([
    HUB_PAGE,
    '{ search(query: "a") { totalCount } }',
    ofPaper('citers(orderBy: MOST_CITED) { edges { cursor } }'),
    `{ paperSet(${SET}) { paperCount } }`,
    `{ citationsAmong(${SET}) { papers { id } } }`,
  ])('is none of %.40s', (query) => {
    expect(priceOfQuery(query, { id: 'a' }).long).toBe(0);
  });
});
