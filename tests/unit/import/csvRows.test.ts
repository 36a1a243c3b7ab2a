import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_ROW } from '../../../src/import/csv/rowScanner.js';
import { citations, readAll } from '../../support/csv.js';
import { holds } from '../../support/property.js';

const HEADER = 'citing,cited,context\n';

/** What was read, as line and cells or line and code. */
async function read(...pieces: (string | Uint8Array)[]): Promise<unknown[]> {
  const inputs = await readAll(citations(), ...pieces);
  return inputs.map((input) =>
    'problem' in input
      ? [input.line, input.problem.code]
      : [input.line, ...Object.values(input.value)],
  );
}

describe('the rows of a CSV file', () => {
  test('have the line on which they begin, also after line breaks in cells', async () => {
    expect(await read(`${HEADER}a,b,"one\ntwo\n\nthree"\n\nc,d,four\n`)).toEqual([
      [2, 'a', 'b', 'one\ntwo\n\nthree'],
      [7, 'c', 'd', 'four'],
    ]);
  });

  test.each([
    ['with line feeds', `${HEADER}a,b,c\n\nd,e,f\n`],
    ['with carriage returns and line feeds', `${HEADER}a,b,c\n\nd,e,f\n`.replaceAll('\n', '\r\n')],
    ['without a line break at the end', `${HEADER}a,b,c\n\nd,e,f`],
    ['with a byte order mark', `\uFEFF${HEADER}a,b,c\n\nd,e,f`],
    ['with a byte order mark before a quote', `\uFEFF"citing",cited,context\na,b,c\n\nd,e,f`],
    ['with tabs', `${HEADER}a,b,c\n\nd,e,f`.replaceAll(',', '\t')],
    ['with semicolons', `${HEADER}a,b,c\n\nd,e,f`.replaceAll(',', ';')],
    ['with rows of empty cells', `${HEADER}a,b,c\n,,\nd,e,f\n, ,\n  \n`],
  ])('are read %s', async (_, file) => {
    expect(await read(file)).toEqual([
      [2, 'a', 'b', 'c'],
      [4, 'd', 'e', 'f'],
    ]);
  });

  test('are parted by what the header is parted by, and by nothing else', async () => {
    expect(await read('citing\tcited\tcontext\na\tb\tone, two; three\n')).toEqual([
      [2, 'a', 'b', 'one, two; three'],
    ]);
    expect(await read('"citing";"cited";"context"\na;b;one, two\n')).toEqual([
      [2, 'a', 'b', 'one, two'],
    ]);
  });

  test('may be none', async () => {
    expect(await read(HEADER)).toEqual([]);
    expect(await read(HEADER.trimEnd())).toEqual([]);
  });

  test('with too few or too many cells are problems, and the rest goes on', async () => {
    const inputs = await readAll(citations(), `${HEADER}a,b\nc,d,e,f\ng,h,i\n`);
    expect(inputs).toEqual([
      {
        line: 2,
        raw: ['a', 'b'],
        problem: {
          code: 'NOT_CSV',
          field: '',
          value: 'a | b',
          expected:
            '3 cells, as in the header, not 2 (a cell that contains a delimiter or a line break must be quoted)',
        },
      },
      expect.objectContaining({ line: 3, raw: ['c', 'd', 'e', 'f'] }),
      { line: 4, value: { citing: 'g', cited: 'h', context: 'i' } },
    ]);
  });

  test('with a quote inside a cell without quotes are problems', async () => {
    expect(await read(`${HEADER}a,b,5" pipe\nc,d,a "quoted" word\ne,f,"g"h\ni,j,k\n`)).toEqual([
      [2, 'NOT_CSV'],
      [3, 'NOT_CSV'],
      [4, 'NOT_CSV'],
      [5, 'i', 'j', 'k'],
    ]);
  });

  test('with a quote left open cost that row alone', async () => {
    expect(await read(`${HEADER}a,b,c\nd,e,"f\ng,h,i\n"j","k","l"\nm,n,"o\np"\n`)).toEqual([
      [2, 'a', 'b', 'c'],
      [3, 'NOT_CSV'],
      [4, 'g', 'h', 'i'],
      [5, 'j', 'k', 'l'],
      [6, 'm', 'n', 'o\np'],
    ]);
  });

  test('that the end of the file cuts short are problems of the line on which they begin', async () => {
    const [, cut, ...rest] = await readAll(citations(), `${HEADER}a,b,c\nd,e,"one\ntwo`);
    expect(cut).toEqual({
      line: 3,
      raw: 'd,e,"one',
      problem: {
        code: 'CUT_SHORT',
        field: '',
        value: 'd,e,"one\ntwo',
        expected:
          'a row whose quotes are closed before the file ends (the following lines are read as rows)',
      },
    });
    expect(rest).toEqual([expect.objectContaining({ line: 4 })]);
  });

  test('that are too long are problems, in bounded memory, and the rest goes on', async () => {
    const filler = Buffer.alloc(LONGEST_ROW / 4, 'x');
    const long = [`${HEADER}a,b,`, filler, filler, filler, filler, filler, '"\nc,d,e\n'];
    expect(await read(...long)).toEqual([
      [2, 'LINE_TOO_LONG'],
      [3, 'c', 'd', 'e'],
    ]);
    expect(await read(...long.slice(0, -1))).toEqual([[2, 'LINE_TOO_LONG']]);
  });

  test('with a quote that does not close within the longest row are given up one line at a time', async () => {
    const rows = Buffer.from('c,d,e\n'.repeat(LONGEST_ROW / 6 + 10));
    const [first, second, ...rest] = await read(`${HEADER}a,b,"open\n`, rows);
    expect([first, second]).toEqual([
      [2, 'NOT_CSV'],
      [3, 'c', 'd', 'e'],
    ]);
    expect(rest).toHaveLength(rows.length / 6 - 1);
  });

  test('after a stray quote are read again, also those that are too long', async () => {
    const long = Buffer.alloc(LONGEST_ROW + 1, 'x');
    const file = Buffer.concat([
      Buffer.from(`${HEADER}a,b,5" wide\nc,d,e\nf,g,5" deep\n`),
      long,
      Buffer.from('\nh,i,j\n'),
    ]);
    expect(await read(file)).toEqual([
      [2, 'NOT_CSV'],
      [3, 'c', 'd', 'e'],
      [4, 'NOT_CSV'],
      [5, 'LINE_TOO_LONG'],
      [6, 'h', 'i', 'j'],
    ]);
  });

  test('that are not UTF-8 are problems, and the rest goes on', async () => {
    const latin1 = Buffer.from('a,b,caf\u00e9\n', 'latin1');
    expect(await read(HEADER, 'a,b,caf\u00e9\n', latin1, 'c,d,\uFFFD\n')).toEqual([
      [2, 'a', 'b', 'caf\u00e9'],
      [3, 'NOT_UTF8'],
      [4, 'c', 'd', '\uFFFD'],
    ]);
  });

  test('come back as they were written, whatever they hold', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', '\n', '\r\n', ','));
    const row = fc.tuple(
      cell,
      cell,
      fc.array(cell).map((parts) => `x${parts.join('')}`),
    );
    await holds(
      fc.asyncProperty(fc.array(row), async (rows) => {
        const lines = rows.map((cells) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
        );
        const inputs = await readAll(citations(), HEADER + lines.join('\n'));
        expect(inputs.map((input) => 'value' in input && Object.values(input.value))).toEqual(rows);
      }),
    );
  });

  test('are rows or problems, whatever the bytes', async () => {
    const piece = fc.constantFrom('a,b,c\n', '"', '\n', ',', '\r', 'é', '10.1/x', '"\n', ' ');
    await holds(
      fc.asyncProperty(fc.array(piece), fc.uint8Array(), async (pieces, bytes) => {
        const inputs = await readAll(citations(), HEADER, ...pieces, bytes);
        const lines = inputs.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      }),
    );
  });
});
