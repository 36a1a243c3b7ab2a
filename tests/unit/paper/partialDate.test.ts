import { describe, expect, test } from '@jest/globals';
import {
  aheadOf,
  dateKeyOf,
  isPartialDate,
  isStatedDate,
  newestKeyOf,
  parseStatedDate,
  partialDateOf,
  yearOf,
} from '../../../src/paper/partialDate.js';

describe('a partial date', () => {
  test.each(['2019', '2019-03', '2019-03-07', '2024-02-29', '0001-01-01', '9999-12-31'])(
    'may be %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  test.each([
    ...[
      '',
      '19',
      '2019-',
      '2019-3',
      '2019-03-7',
      '20190',
      ' 2019',
      '2019 ',
      '2019-03-07T00:00:00Z',
    ],
    ...['0000', '0000-01-01', '2019-00', '2019-13', '2019-02-30', '2023-02-29', '2019-03-00'],
  ])('cannot be %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('a date that a source states', () => {
  test.each([
    ['1000', '1000'],
    ['2019-03', '2019-03'],
    ['2019-03-07', '2019-03-07'],
    ['2018-00-00', '2018'],
    ['2018-00', '2018'],
    ['2018-00-07', '2018'],
    ['2018-05-00', '2018-05'],
  ])('may be %s', (text, date) => {
    expect(parseStatedDate(text, 'date')).toBe(date);
    expect(isStatedDate(text)).toBe(text === date);
  });

  test.each(['0999', '0097-01-01', '0000-00-00', '2019-02-30', '2019-13', '2019-21-00', 'x', ''])(
    'is not %j',
    (text) => {
      expect(isStatedDate(text)).toBe(false);
      expect(() => parseStatedDate(text, 'paper.date')).toThrow(
        `paper.date: got ${JSON.stringify(text)}, expected a valid date from the year 1000 on: 2019, 2019-03 or 2019-03-07.`,
      );
    },
  );

  test('is at most two years ahead of its record, where that has a date', () => {
    expect(aheadOf('2024-12-31', '2026-12-31')).toBeNull();
    expect(aheadOf('2024-12-31', '2027')).toBe('a year up to 2026, as the record is of 2024');
    expect(aheadOf('2024-05-01T00:00:00.000Z', '2912-01')).not.toBeNull();
    expect(aheadOf('0', '9999')).toBeNull();
    expect(aheadOf('2024', '9999')).toBeNull();
  });
});

test.each([
  ['2019', '2019-00-00'],
  ['2019-03', '2019-03-00'],
  ['2019-03-07', '2019-03-07'],
  ['in press', '0000-00-00'],
  ['', '0000-00-00'],
  [null, '0000-00-00'],
  [undefined, '0000-00-00'],
])('the date %j sorts as %s', (publishedOn, key) => {
  expect(dateKeyOf(publishedOn)).toBe(key);
});

test('the year of a key is null where no date is known', () => {
  expect(yearOf('2019-03-00')).toBe(2019);
  expect(yearOf('0987-00-00|paper')).toBe(987);
  expect(yearOf('0000-00-00')).toBeNull();
});

test('citations sort by the date of the citing paper, and then by its id', () => {
  expect(newestKeyOf('2019-03-00', 'b')).toBe('2019-03-00|b');
  const keys = [
    newestKeyOf('2020-00-00', 'a'),
    newestKeyOf('2019-03-00', 'b'),
    newestKeyOf('2019-03-00', 'a'),
    newestKeyOf('0000-00-00', 'c'),
  ];
  expect(keys.toSorted().reverse()).toEqual(keys);
});

test.each(['2019', '2019-03', '2019-03-07', null])('the key of %s leads back to it', (date) => {
  expect(partialDateOf(dateKeyOf(date))).toBe(date);
});
