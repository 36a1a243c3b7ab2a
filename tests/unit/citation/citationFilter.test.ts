import { describe, expect, test } from '@jest/globals';
import {
  EVERYTHING,
  dateRangeOf,
  hasYearRange,
  isCountedBySummary,
  readAxesAndYears,
  readFilter,
  type CitationFilterInput,
} from '../../../src/citation/filter.js';

const years = (yearFrom: number | null, yearTo: number | null) => ({ yearFrom, yearTo });

const WORDS_EXPECTED = '1 to 10 words of letters or digits, at most 200 characters.';

describe('a filter', () => {
  test.each([null, undefined, {}])('%p restricts nothing', (input) => {
    expect(readFilter(input)).toEqual({
      basis: 'ALL',
      bucket: { section: null, source: null, influential: null, selfCitations: null },
      roles: null,
      polarities: null,
      yearFrom: null,
      yearTo: null,
      named: { venue: null, language: null, authors: null },
      other: {
        influential: null,
        hasSummary: null,
        titleContains: null,
        contextPattern: null,
        selfCitations: null,
        retracted: null,
        evidence: null,
        byNames: null,
      },
    });
  });

  test('keeps what it says, lists sorted and each value once', () => {
    const filter = readFilter({
      roles: ['METHOD', 'BACKGROUND', 'METHOD'],
      polarities: ['SUPPORTING', 'MIXED'],
      yearFrom: 2001,
      yearTo: 2001,
      influential: false,
      hasSummary: true,
      titleContains: '  deep ',
      venue: ' Neur\u200bIPS\n',
      language: 'pt-BR',
      authors: ['B', 'A\u0000', 'B'],
    });
    expect(filter).toEqual({
      basis: 'ALL',
      bucket: { section: null, source: null, influential: null, selfCitations: null },
      roles: ['BACKGROUND', 'METHOD'],
      polarities: ['MIXED', 'SUPPORTING'],
      yearFrom: 2001,
      yearTo: 2001,
      named: { venue: 'NeurIPS', language: 'pt', authors: ['A', 'B'] },
      other: {
        influential: false,
        hasSummary: true,
        titleContains: 'deep',
        contextPattern: null,
        selfCitations: null,
        retracted: null,
        evidence: null,
        byNames: true,
      },
    });
  });

  test.each<[CitationFilterInput]>([[{ venue: 'NeurIPS' }], [{ authors: ['A'] }]])(
    'by one name alone is one by names: %j',
    (input) => {
      expect(readFilter(input).other.byNames).toBe(true);
    },
  );

  test.each<[CitationFilterInput]>([
    [{ yearFrom: 1, yearTo: 9998 }],
    [{ titleContains: 'x' }],
    [{ titleContains: 'x'.repeat(200) }],
    [{ contextContains: '5' }],
    [{ contextContains: `${'x '.repeat(99)}xy` }],
    [{ contextContains: 'a b c d e f g h i j, J, \u0308' }],
    [{ authors: ['A'] }],
    [{ authors: Array.from({ length: 10 }, (_, index) => `A${index}`) }],
  ])('may go to its bounds: %j', (input) => {
    expect(() => readFilter(input)).not.toThrow();
  });

  test.each<[CitationFilterInput, string]>([
    [{ yearFrom: 0 }, 'filter.yearFrom: got 0, expected a year from 1 to 9998.'],
    [{ yearTo: 9999 }, 'filter.yearTo: got 9999, expected a year from 1 to 9998.'],
    [
      { yearFrom: 2001, yearTo: 2000 },
      'filter.yearTo: got 2000, expected a year not before yearFrom, 2001.',
    ],
    [{ titleContains: ' ' }, 'filter.titleContains: got " ", expected 1 to 200 characters.'],
    [{ titleContains: 'x'.repeat(201) }, 'filter.titleContains: got "xxx'],
    [{ contextContains: '' }, `filter.contextContains: got "", expected ${WORDS_EXPECTED}`],
    [{ contextContains: '« … »' }, `got "« … »", expected ${WORDS_EXPECTED}`],
    [{ contextContains: '\u00ad\u0301' }, `expected ${WORDS_EXPECTED}`],
    [{ contextContains: `${'x '.repeat(100)}x` }, `expected ${WORDS_EXPECTED}`],
    [{ contextContains: 'a b c d e f g h i j k' }, `expected ${WORDS_EXPECTED}`],
    [{ authors: [] }, 'filter.authors: got "0 authors", expected 1 to 10 authors.'],
    [
      { authors: Array.from({ length: 11 }, (_, index) => `A${index}`) },
      'filter.authors: got "11 authors", expected 1 to 10 authors.',
    ],
  ])('beyond them is refused: %j', (input, message) => {
    expect(() => readFilter(input)).toThrow(message);
  });

  test('is refused under the name of the field where it stands', () => {
    expect(() => readAxesAndYears({ yearTo: 0 }, 'steps[1]')).toThrow('steps[1].yearTo: got 0');
    expect(() => readAxesAndYears({ yearFrom: 2, yearTo: 1 }, 'steps[1]')).toThrow(
      'steps[1].yearTo: got 1',
    );
  });
});

test('a range of years is a range of keys, open where the years are', () => {
  expect(EVERYTHING).toEqual({ low: '', high: '~' });
  expect(dateRangeOf(years(null, null))).toEqual(EVERYTHING);
  expect(dateRangeOf(years(7, null))).toEqual({ low: '0007', high: '~' });
  expect(dateRangeOf(years(null, 2019))).toEqual({ low: '0001', high: '2020' });
  expect(dateRangeOf(years(2019, 2019))).toEqual({ low: '2019', high: '2020' });
});

test('there is a range of years when either end is given', () => {
  expect(hasYearRange(years(null, null))).toBe(false);
  expect(hasYearRange(years(1, null))).toBe(true);
  expect(hasYearRange(years(null, 1))).toBe(true);
});

test('stored counts answer axes and years, and nothing else', () => {
  const counted = (input: CitationFilterInput): boolean => isCountedBySummary(readFilter(input));
  expect(counted({ roles: ['BACKGROUND'], polarities: ['MIXED'], yearFrom: 1 })).toBe(true);
  expect(counted({ influential: false })).toBe(false);
  expect(counted({ venue: 'NeurIPS' })).toBe(false);
  expect(counted({ selfCitations: 'EXCLUDE' })).toBe(false);
  expect(counted({ selfCitations: 'INCLUDE' })).toBe(true);
  expect(counted({ retracted: false })).toBe(false);
});
