import { expect, test } from '@jest/globals';
import { readFilter, type CitationFilterInput } from '../../../src/citation/filter.js';
import type { Direction } from '../../../src/citation/scan.js';
import { totalCount } from '../../../src/citation/totalCount.js';
import { cellsOf } from '../../../src/citation/citerCube.js';
import { citerCubes } from '../../../src/citation/citerCube.loader.js';
import { citationCounts } from '../../../src/citation/citationCount.loader.js';
import { createLoaders } from '../../../src/graph/loaders.js';
import { paperDetails } from '../../../src/paper/paper.loader.js';
import type { PaperCard, PaperDetails } from '../../../src/paper/paperRows.js';

const PAPER = { id: 'p', citerCount: 6, referenceCount: 11 } as PaperCard;
const DETAILS = {
  citerCells: 'BACKGROUND/MIXED=1 METHOD/MIXED=2 METHOD/NEUTRAL=3',
  citerYears: '2001=1 2002=2 2004=2',
};
const CUBE = '0000MMU=1 2001GMNRS=1 2002MMY=1 2002MNL=1 2004MNU=2';
/** What the database would count, and a count that no sum of the stored ones is. */
const COUNTED = 1_000;

/** The count, and what was asked of the database for it. */
async function counted(
  direction: Direction,
  input: CitationFilterInput,
  details: object | null = DETAILS,
): Promise<unknown> {
  const asked: unknown[] = [];
  const loaders = createLoaders({ read: () => Promise.reject(new Error('Nothing is read.')) }, {});
  loaders.get(paperDetails).prime('p', details as PaperDetails | null);
  loaders.get(citerCubes).prime('p', { cells: cellsOf({ citerCube: CUBE }), pending: false });
  loaders.get(citationCounts).load = (request) => {
    asked.push(request);
    return Promise.resolve(COUNTED);
  };
  const count = await totalCount(direction, PAPER, readFilter(input), loaders);
  return asked.length === 0 ? count : { count, asked };
}

test.each<[Direction, CitationFilterInput, number]>([
  ['citers', {}, 6],
  ['references', {}, 11],
  ['citers', { roles: ['METHOD'] }, 5],
  ['citers', { polarities: ['MIXED'] }, 3],
  ['citers', { roles: ['METHOD'], polarities: ['MIXED'] }, 2],
  ['citers', { basis: 'ALL', roles: ['METHOD'] }, 5],
  ['citers', { basis: 'HUMAN' }, 6],
  ['citers', { basis: 'HUMAN', yearFrom: 2002 }, 4],
  ['citers', { yearFrom: 2002 }, 4],
  ['citers', { yearTo: 2002 }, 3],
  ['citers', { yearFrom: 2002, yearTo: 2003 }, 2],
  ['citers', { basis: 'HUMAN' }, 6],
  ['citers', { basis: 'HUMAN', yearTo: 2002 }, 3],
  ['citers', { roles: ['METHOD'], yearFrom: 2002 }, 4],
  ['citers', { polarities: ['MIXED'], yearTo: 2002 }, 2],
  ['citers', { basis: 'HUMAN', roles: ['RESULT'] }, 1],
  ['citers', { basis: 'HUMAN', roles: ['METHOD'] }, 0],
  ['citers', { selfCitations: 'EXCLUDE' }, 5],
  ['citers', { selfCitations: 'ONLY', yearTo: 2001 }, 0],
])('stored counts answer %s with the filter %j', async (direction, input, count) => {
  expect(await counted(direction, input)).toBe(count);
});

test.each<[Direction, CitationFilterInput]>([
  ['citers', { influential: true, selfCitations: 'ONLY' }],
  ['citers', { influential: true }],
  ['references', { roles: ['METHOD'] }],
  ['references', { yearFrom: 2002 }],
])('the database counts %s with the filter %j', async (direction, input) => {
  const asked = [{ direction, paperId: 'p', filter: readFilter(input) }];
  expect(await counted(direction, input)).toEqual({ count: COUNTED, asked });
});

test('a paper that is gone by now has no citers', async () => {
  expect(await counted('citers', { roles: ['METHOD'] }, null)).toBe(0);
});
