import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCompared, writeCompared } from '../../../web/src/compare/compareAddress.js';
import { columnsOf } from '../../../web/src/compare/compareYears.js';

describe('papers in the address of a comparison', () => {
  test.each([
    ['?ids=a:1&ids=b:2', ['a:1', 'b:2']],
    [
      '?ids=arxiv:1803.04585,10.1000/x,y,doi:10.2/z',
      ['arxiv:1803.04585', '10.1000/x,y', 'doi:10.2/z'],
    ],
    ['?ids=10.1000/x,y&ids=z:1', ['10.1000/x,y', 'z:1']],
    ['?ids=a:1&ids=%20a:1&ids=', ['a:1']],
    ['', []],
  ])('%s names each once', (query, ids) => {
    expect(readCompared(query)).toEqual(ids);
  });

  test('several come back as they were written, whatever signs they have', () => {
    const id = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 5 }), (ids) => {
        expect(readCompared(writeCompared(ids).replace('/compare', ''))).toEqual(ids);
      }),
    );
  });
});

test('columns of papers have common axes, and a year without citing papers is empty', () => {
  const columns = columnsOf([
    [
      { year: 2019, count: 1 },
      { year: 2021, count: 4 },
    ],
    [{ year: 2018, count: 2 }],
    [],
  ]);
  expect(columns).toEqual({
    first: 2018,
    most: 4,
    counts: [
      [0, 1, 0, 4],
      [2, 0, 0, 0],
      [0, 0, 0, 0],
    ],
  });
  expect(columnsOf([[], []])).toBeNull();
});
