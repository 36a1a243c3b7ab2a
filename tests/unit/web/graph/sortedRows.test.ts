import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pageCount, pageOf, pageWith, rowAfter } from '../../../../web/src/graph/table/rowPages.js';
import {
  citationRows,
  paperRows,
  sortedBy,
  type PaperColumn,
} from '../../../../web/src/graph/table/sortedRows.js';
import { holds } from '../../../support/property.js';
import { anyGraph, shownCitation, shownPaper } from '../../../support/shownGraphs.js';

const graph = {
  papers: [
    shownPaper('a', { title: 'Zebra', year: 2001, tier: 'HUB', citerCount: 9 }),
    shownPaper('b', { title: 'émile 10', year: null, tier: 'MEGA_HUB', citerCount: 100 }),
    shownPaper('c', { title: 'Emile 9', year: 1999, citerCount: 9 }),
  ],
  citations: [
    shownCitation('a', 'c', { role: 'UNCLASSIFIED', polarity: 'CONTRADICTING' }),
    shownCitation('b', 'c', { role: 'METHOD', polarity: 'SUPPORTING' }),
    shownCitation('c', 'a', { role: 'EXTENSION', polarity: 'UNCLASSIFIED' }),
  ],
};
const ids = (column: PaperColumn, descending: boolean) =>
  paperRows(graph, { column, descending }).map(({ paper }) => paper.id);

describe('rows of the table', () => {
  test('are sorted by any column, what is unknown last in both directions', () => {
    expect(ids('TITLE', false)).toEqual(['c', 'b', 'a']);
    expect(ids('YEAR', false)).toEqual(['c', 'a', 'b']);
    expect(ids('YEAR', true)).toEqual(['a', 'c', 'b']);
    expect(ids('TIER', true)).toEqual(['b', 'a', 'c']);
    expect(ids('CITED_HERE', true)).toEqual(['c', 'a', 'b']);
    expect(ids('CITERS', false)).toEqual(['a', 'c', 'b']);
    const polarities = citationRows(graph, { column: 'POLARITY', descending: false });
    expect(polarities.map(({ citation }) => citation.polarity)).toEqual([
      'SUPPORTING',
      'CONTRADICTING',
      'UNCLASSIFIED',
    ]);
    const roles = citationRows(graph, { column: 'ROLE', descending: true });
    expect(roles.map(({ citation }) => citation.role)).toEqual([
      'EXTENSION',
      'METHOD',
      'UNCLASSIFIED',
    ]);
  });

  test('are all that is shown, each once, in an order that nothing else decides', async () => {
    const columns = fc.constantFrom<PaperColumn>('TITLE', 'YEAR', 'TIER', 'CITED_HERE', 'CITERS');
    await holds(
      fc.property(anyGraph, columns, fc.boolean(), (shown, column, descending) => {
        const sort = { column, descending };
        const rows = paperRows(shown, sort).map(({ paper }) => paper.id);
        expect([...rows].sort()).toEqual(shown.papers.map(({ id }) => id).sort());
        const reversed = { ...shown, papers: shown.papers.toReversed() };
        expect(paperRows(reversed, sort).map(({ paper }) => paper.id)).toEqual(rows);
        const citations = citationRows(shown, { column: 'CITED', descending });
        expect(citations.length).toBe(shown.citations.length);
      }),
    );
  });

  test('turn round by the same column, and begin with most where that is asked for', () => {
    const byYear = { column: 'YEAR', descending: false } as const;
    expect(sortedBy(byYear, 'YEAR')).toEqual({ column: 'YEAR', descending: true });
    expect(sortedBy<PaperColumn>(byYear, 'CITERS')).toEqual({ column: 'CITERS', descending: true });
    expect(sortedBy<PaperColumn>(byYear, 'TITLE')).toEqual({ column: 'TITLE', descending: false });
  });

  test('come in pages, and keys lead from row to row', () => {
    const rows = Array.from({ length: 101 }, (_, index) => index);
    expect([pageCount(0), pageCount(50), pageCount(101)]).toEqual([1, 1, 3]);
    expect(pageOf(rows, 2)).toEqual([100]);
    expect(pageOf(rows, 9)).toEqual([100]);
    expect(pageWith(rows, (row) => row === 50)).toBe(1);
    expect(pageWith(rows, (row) => row === 500)).toBeNull();
    expect([rowAfter('ArrowDown', 0, 2), rowAfter('ArrowDown', 1, 2)]).toEqual([1, null]);
    expect([rowAfter('End', 0, 9), rowAfter('Home', 5, 9), rowAfter('a', 0, 9)]).toEqual([
      8,
      0,
      null,
    ]);
  });
});
