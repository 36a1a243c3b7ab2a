import { describe, expect, test } from '@jest/globals';
import { dateKeyOf, isPartialDate, newestKeyOf, yearOf } from '../../../src/paper/partialDate.js';

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
