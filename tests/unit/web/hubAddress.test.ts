import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explorerFilter, readHubView, writeHubView } from '../../../web/src/address/hubAddress.js';
import { pageFilter } from '../../../web/src/address/pageSettings.js';
import { anyView } from '../../support/hubViews.js';

const { view: PLAIN } = readHubView('');

describe('the view in the address of a hub page', () => {
  test('is read as it was written, whatever it is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readHubView(writeHubView(view))).toEqual({ view, misread: [] });
      }),
    );
  });

  test('is empty for the page as it opens', () => {
    expect(writeHubView(PLAIN)).toBe('');
    expect(explorerFilter(PLAIN)).toBeNull();
    expect(pageFilter({ ...PLAIN, basis: 'ALL', self: 'INCLUDE' })).toBeNull();
  });

  test('keeps signs that addresses use themselves', () => {
    const view = { ...PLAIN, venue: 'R&D = 100% + #1?', sentence: '%2541 "ü" 引用' };
    expect(readHubView(writeHubView(view)).view).toEqual(view);
  });

  test('never fails on hostile queries, and what is read is a view that stays as it is', () => {
    const names = ['role', 'polarity', 'from', 'to', 'until', 'section', 'order', 'tab', 'title'];
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.tuple(fc.constantFrom(...names, '__proto__', 'constructor'), fc.string()))
        .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(hostile, (query) => {
        const { view } = readHubView(query);
        expect(readHubView(writeHubView(view))).toEqual({ view, misread: [] });
      }),
    );
  });

  test.each([
    ['section=epilogue', 'section', 'epilogue', /^introduction, related-work, /],
    ['role=__proto__', 'role', '__proto__', /^background, motivation, /],
    ['from=99999', 'from', '99999', /^a year from 1 to 9998$/],
    ['until=9999', 'until', '9999', /^a year from 1 to 9998$/],
    ['to=-1', 'to', '-1', /^a year from 1 to 9998$/],
    ['retracted=maybe', 'retracted', 'maybe', /^yes, no$/],
    ['disagreement=1', 'disagreement', '1', /^yes, no$/],
    ['influential=maybe', 'influential', 'maybe', /^yes, no$/],
    [`title=${'x'.repeat(201)}`, 'title', 'x'.repeat(201), /^at most 200 characters$/],
  ])('tells that %s says nothing', (query, name, value, expected) => {
    const { view, misread } = readHubView(query);
    expect(misread).toEqual([{ name, value, expected: expect.stringMatching(expected) }]);
    expect(view).toEqual(PLAIN);
  });

  test('has each role once, and tells each wrong one once', () => {
    const { view, misread } = readHubView('role=method&role=METHOD&role=x&role=x&role=data');
    expect(view.roles).toEqual(['METHOD']);
    expect(misread.map(({ value }) => value)).toEqual(['x', 'data']);
  });
});

describe('the filter of a view', () => {
  test('has what counts on the page, and of that what is selected', () => {
    const { view } = readHubView(
      'basis=human&until=2020&to=2024&role=method&author=A&source=s&retracted=no&disagreement=yes',
    );
    expect(pageFilter(view)).toEqual({ basis: 'HUMAN', yearTo: 2020 });
    expect(explorerFilter(view)).toEqual({
      basis: 'HUMAN',
      yearTo: 2020,
      roles: ['METHOD'],
      authors: ['A'],
      sources: ['s'],
      retracted: false,
      disagreement: true,
    });
    expect(explorerFilter({ ...view, to: 2019 })).toMatchObject({ yearTo: 2019 });
  });
});
