import { describe, expect, it } from '@jest/globals';
import {
  compareAddress,
  readCompared,
  withoutPaper,
  withPaper,
} from '../../../web/src/compare/compareAddress.js';
import { comparisonOf } from '../../../web/src/compare/compared.js';
import { malformedIn } from '../../../web/src/compare/malformed.js';
import { sparkColumns } from '../../../web/src/compare/sparkline.js';
import { located } from '../../../web/src/figures/located.js';
import type { CompareQuery } from '../../../web/src/generated/operations.js';

describe('the address of a comparison', () => {
  it('has papers one by one, or with commas, each once', () => {
    expect(readCompared('ids=a&ids=b&ids=a')).toEqual(['a', 'b']);
    expect(readCompared('ids=a,b,,c')).toEqual(['a', 'b', 'c']);
    expect(readCompared('')).toEqual([]);
  });

  it('is read as it was written, whatever signs identifiers have', () => {
    const ids = ['10.1016/0378-8733(89)90017-8', '10.1002/a#b;2-c', '10.1000/50%&x', '10.1000/a,b'];
    const address = compareAddress(ids);
    expect(readCompared(address.slice(address.indexOf('?')))).toEqual(ids);
    expect(compareAddress([])).toBe('/compare');
  });

  it('gets and loses papers', () => {
    expect(withPaper(['a'], ' b ')).toEqual(['a', 'b']);
    expect(withPaper(['a'], 'a')).toEqual(['a']);
    expect(withoutPaper(['a', 'b'], 'a')).toEqual(['b']);
  });
});

describe('papers side by side', () => {
  const operation = { name: 'Compare', text: '', hash: '' };
  const answer = (ids: readonly (string | null)[]) =>
    ({ papers: ids.map((id) => (id === null ? null : { id })) }) as CompareQuery;

  it('keep their place in the answer when others are unknown or come again', () => {
    const place = located(operation, {}, answer([null, 'p', 'p', 'q']));
    const { papers, unknown, again } = comparisonOf(place, ['x', 'doi:p', 'arxiv:p', 'q']);
    expect(papers.map(({ letter, asked, at }) => [letter, asked, at.path.join('.')])).toEqual([
      ['A', 'doi:p', 'papers.1'],
      ['B', 'q', 'papers.3'],
    ]);
    expect(unknown).toEqual(['x']);
    expect(again).toEqual(['arxiv:p']);
  });

  it('are told from what is no identifier by the places of errors', () => {
    const errors = [
      { path: ['papers', 1] },
      { path: ['papers', 0, 'title'] },
      { path: ['papers', 9] },
      {},
    ];
    expect(malformedIn(errors, ['a', 'nope!!'])).toEqual(['nope!!']);
  });

  it('have columns on the same years and the same height', () => {
    const year = { year: 2021, count: 3, complete: false };
    expect(sparkColumns([2019, 2020, 2021], [year], 6)).toEqual([
      { year: 2021, x: 2, height: 0.5, complete: false },
    ]);
  });
});
