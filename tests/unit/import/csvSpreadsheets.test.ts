import { describe, expect, test } from '@jest/globals';
import type { Entry, Problem } from '../../../src/record/record.js';
import { citations, papers } from '../../support/csv.js';

const problemsOf = (entries: readonly Entry[]): readonly Problem[] =>
  entries.flatMap((entry) => {
    if ('problems' in entry) return entry.problems;
    return 'record' in entry ? (entry.leftOut ?? []) : [];
  });

describe('a cell that a spreadsheet has changed is quoted as it is, with what happened to it:', () => {
  test.each([
    ['pmid', '1.99E+07', 'an identifier like pmid:19872477', 'has rounded this number'],
    ['pmid', '2,5e7', 'an identifier like pmid:19872477', 'has rounded this number'],
    ['pmid', '20079334.0', 'an identifier like pmid:19872477', 'has made a decimal number of this'],
    ['doi', 'Mar-19', 'an identifier like', 'has made a date of this'],
    ['doi', '10/05/1999', 'an identifier like', 'has made a date of this'],
    [
      'doi',
      '10.1002',
      'an identifier like',
      'has made a number of this, which may have been a DOI',
    ],
    ['arxiv', '704.0001', 'an identifier like', 'has left out zeros'],
    ['arxiv', '1501.001', 'an identifier like', 'has left out zeros'],
    ['id', '12 Mar 2019', 'scheme:value', 'has made a date of this'],
    ['doi', '#NAME?', 'an identifier like', 'shows an error here'],
    ['published', 'Mar-19', 'a valid date', 'has made a date of this'],
    ['published', '43831', 'a valid date', 'has made a number of this date'],
  ])('%s %s', (column, cell, expected, happened) => {
    const row = { id: '10.1/a', [column]: cell };
    const [problem] = problemsOf(papers().adapt(row));
    expect(problem).toMatchObject({ field: column, value: cell });
    expect(problem).toMatchObject({ expected: expect.stringContaining(expected) });
    expect(problem).toMatchObject({
      expected: expect.stringContaining(`(a spreadsheet ${happened}`),
    });
  });

  test('also in citations of bare numbers', () => {
    const row = { citing: '1.99E+07', cited: '12' };
    const [problem] = problemsOf(citations({ scheme: 'pmid' }).adapt(row));
    expect(problem).toMatchObject({
      field: 'citing',
      value: '1.99E+07',
      expected:
        'an identifier like pmid:19872477 (a spreadsheet has rounded this number: format its column as text there, and export it again)',
    });
  });

  test('and any other cell is not explained', () => {
    const [problem] = problemsOf(papers().adapt({ pmid: 'PMC12' }));
    expect(problem).toMatchObject({ value: 'PMC12', expected: 'an identifier like pmid:19872477' });
  });
});
