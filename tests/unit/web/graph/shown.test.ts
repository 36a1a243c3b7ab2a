import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  KEEPS_ALL,
  listFilter,
  traversalFilter,
  type GraphFilter,
} from '../../../../web/src/graph/graphFilter.js';
import { hide, narrow, NOTHING_SHOWN } from '../../../../web/src/graph/graphState.js';
import { shownOf } from '../../../../web/src/graph/shown.js';
import type { ShownGraph } from '../../../../web/src/graph/shownGraph.js';
import { anyGraph, shownCitation, shownPaper } from '../../../support/shownGraphs.js';

const KNOWN: ShownGraph = {
  papers: [
    shownPaper('a', { year: 2000, arrival: { kind: 'ASKED' } }),
    shownPaper('b', { year: 2001 }),
    shownPaper('c', { year: 2002, retracted: true }),
    shownPaper('d', { year: null }),
    shownPaper('alone', { year: 2003 }),
  ],
  citations: [
    shownCitation('b', 'a', { role: 'CRITIQUE', polarity: 'CONTRADICTING', self: 'LIKELY' }),
    shownCitation('c', 'a', { role: 'METHOD', sources: ['one', 'two'], self: 'YES' }),
    shownCitation('d', 'b', { sources: ['two'], self: 'UNKNOWN' }),
  ],
};

function idsUnder(filter: Partial<GraphFilter>): string {
  return shownOf(KNOWN, narrow(filter)(NOTHING_SHOWN))
    .papers.map(({ id }) => id)
    .join(' ');
}

describe('what is shown of what is known', () => {
  test('everything, without a filter', () => {
    expect(shownOf(KNOWN, NOTHING_SHOWN)).toEqual(KNOWN);
  });

  test.each<[string, Partial<GraphFilter>, string]>([
    ['a role', { roles: ['CRITIQUE'] }, 'a b alone'],
    ['a polarity', { polarities: ['NEUTRAL'] }, 'a b c d alone'],
    ['a source', { sources: ['two'] }, 'a b c d alone'],
    ['no source that is here', { sources: ['three'] }, 'a alone'],
    ['self-citations, likely ones too', { self: 'ONLY' }, 'a b c alone'],
    ['no self-citations', { self: 'EXCLUDE' }, 'a b d alone'],
    ['no likely self-citations', { self: 'EXCLUDE_LIKELY' }, 'a b d alone'],
    ['years, without undated papers', { from: 2001, to: 2002 }, 'a b c'],
    ['the years to one', { to: 2001 }, 'a b'],
    ['retracted papers', { retracted: true }, 'a c'],
    ['papers that are not retracted', { retracted: false }, 'a b d alone'],
  ])('under %s', (_name, filter, expected) => {
    expect(idsUnder(filter)).toBe(expected);
  });

  test('a hidden paper takes its citations along, and the papers that only they join', () => {
    const { papers, citations } = shownOf(KNOWN, hide('b')(NOTHING_SHOWN));
    expect(papers.map(({ id }) => id)).toEqual(['a', 'c', 'alone']);
    expect(citations).toEqual([KNOWN.citations[1]]);
  });

  test('never has a citation without both of its papers', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(29), (known, index) => {
        const id = known.papers[index % known.papers.length]?.id ?? '';
        const state = narrow({ polarities: ['NEUTRAL', 'MIXED'], from: 2000 })(NOTHING_SHOWN);
        const { papers, citations } = shownOf(known, hide(id)(state));
        const here = new Set(papers.map((paper) => paper.id));
        expect(here.has(id)).toBe(false);
        expect(citations.every((of) => here.has(of.citingId) && here.has(of.citedId))).toBe(true);
      }),
    );
  });
});

describe('the filter of the legend, for the server', () => {
  test('is none when all is kept', () => {
    expect(traversalFilter(KEEPS_ALL)).toBeNull();
    expect(listFilter(KEEPS_ALL)).toBeNull();
  });

  test('knows of retractions in lists alone', () => {
    expect(traversalFilter({ ...KEEPS_ALL, retracted: true })).toBeNull();
    expect(listFilter({ ...KEEPS_ALL, retracted: false, from: 2000 })).toEqual({
      retracted: false,
      yearFrom: 2000,
    });
  });

  test('has what it keeps, under the names of the API', () => {
    expect(
      traversalFilter({
        basis: 'HUMAN',
        roles: ['CRITIQUE'],
        polarities: ['MIXED'],
        sources: ['one'],
        self: 'EXCLUDE',
        from: 1990,
        to: 2000,
        retracted: null,
      }),
    ).toEqual({
      basis: 'HUMAN',
      roles: ['CRITIQUE'],
      polarities: ['MIXED'],
      sources: ['one'],
      selfCitations: 'EXCLUDE',
      yearFrom: 1990,
      yearTo: 2000,
    });
  });
});
