import { describe, expect, test } from '@jest/globals';
import {
  byPolarity,
  byRole,
  byYear,
  countedCiters,
  frequentFacets,
  listOf,
} from '../../../src/facets/citerFacets.js';
import {
  bucketCursor,
  parseNamedPlace,
  placeAfter,
  type BucketList,
} from '../../../src/facets/facetCursor.js';
import type { CiterCell } from '../../../src/citation/citerCells.loader.js';
import { readFilter, type CitationFilterInput } from '../../../src/citation/filter.js';
import type { PaperCard } from '../../../src/paper/paperRows.js';

const PAPER = { id: 'p' } as PaperCard;
const citers = countedCiters(PAPER, { venue: 'NeurIPS' });
const cell = (
  role: CiterCell['role'],
  polarity: CiterCell['polarity'],
  year: number,
  count: number,
): CiterCell => ({ slotIndex: 0, role, polarity, humanPolarity: null, year, count });
const cursorOf = (year: string): string => bucketCursor(listOf('byYear', citers), year);
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

  test('by year are the last ones, with how many there are besides and how many citers have none', () => {
    const [end, page] = [cursorOf('2002'), byYear(citers, CELLS, { first: 2, after: null })];
    expect(page).toEqual({
      buckets: [
        { citers, year: 2003, count: 8 },
        { citers, year: 2002, count: 1 },
      ],
      ...{ others: 1, otherCount: 2, unknown: 7 },
      pageInfo: {
        ...{ hasNextPage: true, hasPreviousPage: false },
        ...{ startCursor: cursorOf('2003'), endCursor: end },
      },
    });
    const next = byYear(citers, CELLS, { first: 2, after: 2002 });
    expect(next).toEqual({
      buckets: [{ citers, year: 2001, count: 2 }],
      ...{ others: 2, otherCount: 9, unknown: 7 },
      pageInfo: {
        ...{ hasNextPage: false, hasPreviousPage: true },
        ...{ startCursor: cursorOf('2001'), endCursor: cursorOf('2001') },
      },
    });
    expect(byYear(citers, [], { first: 2, after: null })).toEqual({
      ...{ buckets: [], others: 0, otherCount: 0, unknown: 0 },
      pageInfo: {
        ...{ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    });
  });

  test('by a frequent value carry it under its name', () => {
    const list = listOf('byVenue', citers);
    const found = {
      ...{ slotIndex: 0, values: [['NeurIPS | Workshops', 3]] as const },
      ...{ valueCount: 5, remaining: 2, known: 11, unknown: 5 },
    };
    const cursor = bucketCursor(list, '3|NeurIPS | Workshops');
    expect(frequentFacets(list, citers, 'venue', found)).toEqual({
      buckets: [{ citers, venue: 'NeurIPS | Workshops', count: 3 }],
      ...{ others: 4, otherCount: 8, unknown: 5 },
      pageInfo: {
        ...{ hasNextPage: true, hasPreviousPage: true, startCursor: cursor, endCursor: cursor },
      },
    });
    expect(parseNamedPlace(placeAfter(list, cursor))).toEqual([3, 'NeurIPS | Workshops']);
  });
});

describe('a cursor of buckets', () => {
  const list = listOf('byVenue', citers);
  const cursor = bucketCursor(list, '3|Annals');
  const of = (paperId: string, input: CitationFilterInput): BucketList =>
    listOf('byVenue', countedCiters({ id: paperId } as PaperCard, input));

  test('is that of any spelling of its filter, and of no other paper or filter', () => {
    expect(placeAfter(list, null)).toBeNull();
    expect(placeAfter(of('p', { venue: 'NeurIPS', roles: null }), cursor)).toBe('3|Annals');
    for (const other of [of('q', { venue: 'NeurIPS' }), of('p', {}), of('p', { venue: 'ICML' })]) {
      expect(() => placeAfter(other, cursor)).toThrow(
        'expected a cursor of byVenue with the same paper and filter.',
      );
    }
  });

  test('is refused by other facets, and when it was changed', () => {
    expect(() => placeAfter(listOf('byAuthor', citers), cursor)).toThrow(
      'expected a cursor of byAuthor, not of byVenue.',
    );
    for (const place of ['', 'Annals', '0|Annals', '-1|Annals', '1e3|Annals', '3|']) {
      expect(() => placeAfter(list, bucketCursor(list, place))).toThrow('unchanged');
    }
    for (const place of ['0', '10000', '02', '2001|x', 'x']) {
      const years = listOf('byYear', citers);
      expect(() => placeAfter(years, bucketCursor(years, place))).toThrow('unchanged');
    }
  });
});
