import { expect, test } from '@jest/globals';
import { priceOfQuery } from '../../support/askedOf.js';

const workOf = (citers: string): number => priceOfQuery(`{ paper(id: "a") { ${citers} } }`).work;

/** Of reading the paper and one page from an index, and of reading all its citers. */
const INDEXED = 2;
const READS_ALL = 50;

test.each<[what: string, filter: string, page: number, count: number]>([
  ['a role', '{ roles: [METHOD] }', 0, 0],
  ['a basis alone', '{ basis: HUMAN }', 0, 0],
  ['all labels by name', '{ basis: ALL, roles: [UNCLASSIFIED] }', 0, 0],
  ['a role by people', '{ basis: HUMAN, roles: [METHOD] }', 0, 0],
  ['a side by people', '{ basis: HUMAN, polarities: [MIXED] }', 0, 0],
  ['what no person labels', '{ basis: HUMAN, polarities: [UNCLASSIFIED, MIXED] }', 1, 0],
  ['a role of a year', '{ roles: [METHOD], yearTo: 2000 }', 0, 0],
  ['a verdict', '{ selfCitationVerdicts: [LIKELY] }', 1, 0],
  ['a self-citation', '{ selfCitations: ONLY }', 1, 0],
  ['a sentence, of which nothing is counted', '{ hasContext: true }', 1, 1],
])('a filter by %s costs what is read for it', (_what, filter, page, count) => {
  expect(workOf(`citers(filter: ${filter}) { edges { role } }`)).toBe(INDEXED + page * READS_ALL);
  expect(workOf(`citers(filter: ${filter}) { totalCount }`)).toBe(
    INDEXED + (page + count) * READS_ALL,
  );
});
