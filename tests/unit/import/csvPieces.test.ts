import { describe, expect, test } from '@jest/globals';
import { CSV_CITATION_COLUMNS } from '../../../src/import/csv/citationRow.js';
import type { CsvRow } from '../../../src/import/csv/columns.js';
import { readCsvRows } from '../../../src/import/csv/readRows.js';
import type { Input } from '../../../src/record/record.js';
import { bytesOf } from '../../support/csv.js';

const HEADER = 'citing,cited,context\n';
const OPTIONS = { columns: new Map<string, string>(), ignoreUnknown: false };

/** What was read, as line and cells or line and code; pieces of fewer than `blockBytes` are put together first. */
async function read(pieces: readonly Uint8Array[], blockBytes?: number): Promise<unknown[]> {
  const inputs: Input<CsvRow>[] = [];
  const rows = readCsvRows(bytesOf([...pieces]), CSV_CITATION_COLUMNS, OPTIONS, blockBytes);
  for await (const input of rows) inputs.push(input);
  return inputs.map((input) =>
    'problem' in input
      ? [input.line, input.problem.code]
      : [input.line, ...Object.values(input.value)],
  );
}

describe('the rows of a CSV file', () => {
  const file = Buffer.concat([
    Buffer.from(`\uFEFF${HEADER}a,b,"é ""q""\r\n😀"\r\n\r\nc,d\ne,"f,g\nh,i,j"k\nl,m,n\n`),
    Buffer.from([0x6f, 0x2c, 0xff, 0x2c, 0x0a]),
    Buffer.from('p,q,"r\ns,t,u'),
  ]);
  const EXPECTED = [
    [2, 'a', 'b', 'é "q"\r\n😀'],
    [5, 'NOT_CSV'],
    [6, 'NOT_CSV'],
    [7, 'NOT_CSV'],
    [8, 'l', 'm', 'n'],
    [9, 'NOT_UTF8'],
    [10, 'CUT_SHORT'],
    [11, 's', 't', 'u'],
  ];

  test('are the same in whichever two pieces the reader gets the file', async () => {
    for (let at = 0; at <= file.length; at += 1) {
      expect(await read([file.subarray(0, at), file.subarray(at)], 1)).toEqual(EXPECTED);
    }
  });

  test.each([1, 2, 3, 7])('are the same in pieces of %i bytes', async (size) => {
    const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, n) =>
      file.subarray(n * size, (n + 1) * size),
    );
    expect(await read(pieces, 1)).toEqual(EXPECTED);
    expect(await read(pieces, 10)).toEqual(EXPECTED);
  });

  test('are the same where small pieces are put together', async () => {
    const rows = Array.from({ length: 9_000 }, (_, n) => `a${n},"b\n${n}",c`);
    const long = Buffer.from(HEADER + rows.join('\n'));
    const pieces = Array.from({ length: Math.ceil(long.length / 999) }, (_, n) =>
      long.subarray(n * 999, (n + 1) * 999),
    );
    expect(long.length).toBeGreaterThan(2 * 65_536);
    expect(await read(pieces)).toEqual(rows.map((_, n) => [n * 2 + 2, `a${n}`, `b\n${n}`, 'c']));
  });
});
