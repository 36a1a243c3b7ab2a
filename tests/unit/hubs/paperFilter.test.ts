import { describe, expect, test } from '@jest/globals';
import { hubTierOf } from '../../../src/paper/hubTier.js';
import {
  ANY_DATE,
  UNBOUNDED_CITERS,
  hasDates,
  readPaperFilter,
} from '../../../src/hubs/paperFilter.js';

const TIERS = { hub: 10, superHub: 100, megaHub: 1_000 };
const read = (input: Parameters<typeof readPaperFilter>[0]) => readPaperFilter(input, TIERS);

test.each([
  [9, null],
  [10, 'HUB'],
  [99, 'HUB'],
  [100, 'SUPER_HUB'],
  [999, 'SUPER_HUB'],
  [1_000, 'MEGA_HUB'],
])('a paper with %d citers is of the tier %p', (citerCount, tier) => {
  expect(hubTierOf(citerCount, TIERS)).toBe(tier);
});

describe('a filter of papers', () => {
  test.each([
    null,
    undefined,
    {},
    { tier: null, minimumCiters: null, publishedFrom: null, publishedTo: null },
  ])('%j keeps all', (input) => {
    expect(read(input)).toEqual({
      fewestCiters: 0,
      mostCiters: UNBOUNDED_CITERS,
      publishedFrom: '',
      publishedTo: '~',
      label: null,
      contested: null,
      venue: null,
      language: null,
      authors: null,
      keyPrefix: null,
      retracted: null,
      unindexed: null,
    });
  });

  test.each([
    ['HUB', 10, 99],
    ['SUPER_HUB', 100, 999],
    ['MEGA_HUB', 1_000, UNBOUNDED_CITERS],
  ] as const)('by the tier %s keeps those with %d to %d citers', (tier, fewest, most) => {
    expect(read({ tier })).toMatchObject({ fewestCiters: fewest, mostCiters: most });
    for (const citers of [fewest, Math.min(most, 1e9)]) expect(hubTierOf(citers, TIERS)).toBe(tier);
  });

  test('by a number of citers keeps to the stricter of both', () => {
    expect(read({ minimumCiters: 0 }).fewestCiters).toBe(0);
    expect(read({ minimumCiters: 7, tier: 'HUB' }).fewestCiters).toBe(10);
    expect(read({ minimumCiters: 70, tier: 'HUB' }).fewestCiters).toBe(70);
  });

  test('by dates includes both ends, and leaves out what has no date', () => {
    expect(read({ publishedFrom: '2019' })).toMatchObject({
      publishedFrom: '2019',
      publishedTo: ANY_DATE.to,
    });
    expect(read({ publishedTo: '2019-03' })).toMatchObject({
      publishedFrom: '0001',
      publishedTo: '2019-03~',
    });
    expect(read({ publishedFrom: '2019-03-07', publishedTo: '2019-03-07' })).toMatchObject({
      publishedFrom: '2019-03-07',
      publishedTo: '2019-03-07~',
    });
    expect(hasDates(read({}))).toBe(false);
    expect(hasDates(read({ publishedFrom: '2019' }))).toBe(true);
    expect(hasDates(read({ publishedTo: '2019' }))).toBe(true);
  });

  test('by label and dispute keeps what it says', () => {
    expect(read({ label: 'INSUFFICIENT_EVIDENCE', contested: false })).toMatchObject({
      label: 'INSUFFICIENT_EVIDENCE',
      contested: false,
    });
  });

  test('by years keeps to the stricter of years and dates', () => {
    expect(read({ yearFrom: 2019 })).toMatchObject({ publishedFrom: '2019', publishedTo: '~' });
    expect(read({ yearTo: 987 })).toMatchObject({ publishedFrom: '0001', publishedTo: '0987~' });
    expect(
      read({ yearFrom: 2019, publishedFrom: '2019-03', yearTo: 2021, publishedTo: '2020' }),
    ).toMatchObject({ publishedFrom: '2019-03', publishedTo: '2020~' });
    expect(
      read({ yearFrom: 2019, publishedFrom: '2018', yearTo: 2021, publishedTo: '2022-01' }),
    ).toMatchObject({ publishedFrom: '2019', publishedTo: '2021~' });
  });

  test.each([
    [{ venue: 'V' }, { venue: 'V' }],
    [{ language: 'ger' }, { language: 'de' }],
    [{ authors: ['B', 'A', 'B'] }, { authors: ['A', 'B'] }],
    [{ identifierScheme: 'DOI' }, { keyPrefix: 'doi:' }],
    [{ retracted: false }, { retracted: false }],
  ] as const)('by %j says that it has no index', (input, checked) => {
    expect(read(input)).toMatchObject({ ...checked, unindexed: true });
  });

  test.each([
    [{ yearFrom: 2020, yearTo: 2019 }, 'filter.yearTo: got 2019, expected a year not before'],
    [{ yearFrom: 0 }, 'filter.yearFrom: got 0, expected a year from 1 to 9998.'],
    [{ authors: [] }, 'filter.authors: got "0 authors", expected 1 to 10 authors.'],
    [{ language: 'english' }, 'filter.language: got "english", expected'],
    [{ minimumCiters: -1 }, 'filter.minimumCiters: got -1, expected a whole number from 0.'],
    [
      { publishedFrom: '2019-13' },
      'filter.publishedFrom: got "2019-13", expected a date like 2019, 2019-03 or 2019-03-07.',
    ],
    [{ publishedTo: 'x' }, 'filter.publishedTo: got "x", expected a date like'],
    [
      { publishedFrom: '2020', publishedTo: '2019' },
      'filter.publishedTo: got "2019", expected a date not before publishedFrom, 2020.',
    ],
  ])('that cannot be is refused: %j', (input, message) => {
    expect(() => read(input)).toThrow(message);
  });
});
