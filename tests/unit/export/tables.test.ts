import { describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { cellOf, csv } from '../../../src/export/formats/csv.js';
import { jsonLines } from '../../../src/export/formats/jsonLines.js';
import { graphFile, hostileGraphs, hostileTexts, written } from '../../support/exportFiles.js';
import { holds } from '../../support/property.js';

/** Rows of a text by RFC 4180, with nothing forgiven. */
const rowsOf = (text: string): string[][] => parseCsv(text, { record_delimiter: '\r\n' });

describe('CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['\r=1', "' =1"],
    ['  =1', "'  =1"],
    ['\0=1', "'=1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['say "so", twice', '"say ""so"", twice"'],
    ['two\r\nlines\tof\u0007text', 'two lines oftext'],
    [' end ', '" end "'],
    [-1.5, '-1.5'],
    [true, 'true'],
    [null, ''],
  ])('writes %j as %j', (value, cell) => {
    expect(cellOf(value, false)).toBe(cell);
  });

  test('keeps formulas when it is told to', () => {
    expect(cellOf('=1+1', true)).toBe('=1+1');
  });

  test('never has a cell that a spreadsheet runs, nor a control character', async () => {
    await holds(
      fc.property(hostileTexts, (text) => {
        const [[cell = ''] = []] = rowsOf(`${cellOf(text, false)},end\r\n`);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('has a row for each paper and for each citation, whatever the texts hold', async () => {
    await holds(
      fc.asyncProperty(hostileGraphs, async (graph) => {
        const [header = [], ...papers] = rowsOf(await written(csv, graph));
        expect(papers.map((row) => row[header.indexOf('id')])).toEqual(
          graph.rows.map(({ node }) => node.id),
        );
        const citations = rowsOf(await written(csv, graph, { table: 'citations' }));
        expect(citations.slice(1).map((row) => row.slice(0, 3))).toEqual(
          graph.citations.map(({ citingId, citedId, role }) => [citingId, citedId, role]),
        );
      }),
    );
  });
});

describe('JSON Lines', () => {
  test('keep every text, a row a line, and end with the summary', async () => {
    await holds(
      fc.asyncProperty(hostileGraphs, async (graph) => {
        const lines = (await written(jsonLines, graph)).split('\n');
        expect(lines.pop()).toBe('');
        const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
        const { rows: papers, citations } = graph;
        expect(rows.map(({ type }) => type)).toEqual([
          ...papers.map(() => 'paper'),
          ...citations.map(() => 'citation'),
          'summary',
        ]);
        expect(rows.slice(0, papers.length).map(({ title }) => title)).toEqual(
          papers.map(({ node }) => node.title),
        );
        expect(rows.at(-1)).toMatchObject({ rows: papers.length });
      }),
    );
  });
});

test.each([csv, jsonLines])(
  'a page is read when the one before has been taken: %p',
  async (write) => {
    let pages = 0;
    const file = graphFile([[], [], [], []], [], () => (pages += 1));
    const pieces = write(file, { keepsFormulas: false, table: 'papers' });
    const isCsv = write === csv;
    if (isCsv) await pieces.next();
    for (const taken of [1, 2, 3, 4]) {
      await pieces.next();
      expect(pages).toBe(taken);
    }
  },
);
