import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHubView } from '../../../web/src/address/hubAddress.js';
import {
  PLAIN_SETTINGS,
  settingsInQuery,
  settingsOf,
} from '../../../web/src/address/pageSettings.js';
import { writeQuery } from '../../../web/src/address/queryReader.js';
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
import { anyView } from '../../support/hubViews.js';
import type { CompareQuery } from '../../../web/src/generated/operations.js';

const readAgain = (address: string) => readCompared(address.slice('/compare'.length));

describe('the address of a comparison', () => {
  it('has papers one by one, or with commas, each once', () => {
    expect(readCompared('ids=a&ids=b&ids=a').view.ids).toEqual(['a', 'b']);
    expect(readCompared('ids=a,b,,c').view.ids).toEqual(['a', 'b', 'c']);
    expect(readCompared('').view).toEqual({ ids: [], settings: PLAIN_SETTINGS });
  });

  it('is read as it was written, whatever signs identifiers have', () => {
    const ids = ['10.1016/0378-8733(89)90017-8', '10.1002/a#b;2-c', '10.1000/50%&x', '10.1000/a,b'];
    expect(readAgain(compareAddress(ids)).view.ids).toEqual(ids);
    for (const id of ids) expect(readAgain(compareAddress([id])).view.ids).toEqual([id]);
    expect(compareAddress([])).toBe('/compare');
  });

  it('says what counts in the parameters of a hub page', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const settings = settingsOf(view);
        const again = readAgain(compareAddress(['a', 'b'], view));
        expect(again).toEqual({ view: { ids: ['a', 'b'], settings }, misread: [] });
        const query = writeQuery(settingsInQuery(settings));
        expect(settingsOf(readHubView(query).view)).toEqual(settings);
      }),
    );
    const [misread] = readCompared('ids=a&until=never').misread;
    expect(misread).toMatchObject({ name: 'until', value: 'never' });
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
