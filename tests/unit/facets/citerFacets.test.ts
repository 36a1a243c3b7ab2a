import { describe, expect, test } from '@jest/globals';
import {
  byPolarity,
  byRole,
  byYear,
  countedCiters,
  frequentFacets,
} from '../../../src/facets/citerFacets.js';
import type { CiterCell } from '../../../src/facets/facetRows.js';
import { readFilter } from '../../../src/citation/filter.js';
import type { PaperCard } from '../../../src/paper/paperRows.js';

const PAPER = { id: 'p' } as PaperCard;
const citers = countedCiters(PAPER, { venue: 'NeurIPS' });
const cell = (
  role: CiterCell['role'],
  polarity: CiterCell['polarity'],
  year: number,
  count: number,
): CiterCell => ({ slotIndex: 0, role, polarity, year, count });
const CELLS = [
  cell('METHOD', 'MIXED', 2001, 2),
  cell('METHOD', 'NEUTRAL', 2003, 3),
  cell('CRITIQUE', 'CONTRADICTING', 2003, 5),
  cell('DATASET', 'SUPPORTING', 0, 7),
  cell('UNCLASSIFIED', 'MIXED', 2002, 1),
];

test('citers are counted under the filter as it came in, and as it was read', () => {
  expect(citers).toEqual({
    paper: PAPER,
    input: { venue: 'NeurIPS' },
    filter: readFilter({ venue: 'NeurIPS' }),
  });
  expect(countedCiters(PAPER, null).input).toEqual({});
});

describe('the facets of citers', () => {
  test('by role are largest first, equal ones in the order of the enum, and none is empty', () => {
    expect(byRole(citers, CELLS)).toEqual([
      { citers, role: 'DATASET', count: 7 },
      { citers, role: 'CRITIQUE', count: 5 },
      { citers, role: 'METHOD', count: 5 },
      { citers, role: 'UNCLASSIFIED', count: 1 },
    ]);
  });

  test('by polarity likewise', () => {
    expect(byPolarity(citers, CELLS)).toEqual([
      { citers, polarity: 'SUPPORTING', count: 7 },
      { citers, polarity: 'CONTRADICTING', count: 5 },
      { citers, polarity: 'MIXED', count: 3 },
      { citers, polarity: 'NEUTRAL', count: 3 },
    ]);
  });

  test('by year are the last ones, with how many years are left and how many citers have none', () => {
    expect(byYear(citers, CELLS, 2)).toEqual({
      buckets: [
        { citers, year: 2003, count: 8 },
        { citers, year: 2002, count: 1 },
      ],
      others: 1,
      unknown: 7,
    });
    expect(byYear(citers, [], 2)).toEqual({ buckets: [], others: 0, unknown: 0 });
  });

  test('by a frequent value carry it under its name', () => {
    const found = { slotIndex: 0, values: [['NeurIPS', 3]] as const, others: 4, unknown: 5 };
    expect(frequentFacets(citers, 'venue', found)).toEqual({
      buckets: [{ citers, venue: 'NeurIPS', count: 3 }],
      others: 4,
      unknown: 5,
    });
  });
});
