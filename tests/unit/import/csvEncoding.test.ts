import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertEncoding, encodingOf } from '../../../src/import/csv/encoding.js';
import { papers, readAll } from '../../support/csv.js';
import { holds } from '../../support/property.js';

const latin = (text: string) => Buffer.from(text, 'latin1');

/** The rows of a table of papers, and what was said of its encoding. */
async function read(bytes: Uint8Array, pieceSize = 64 * 1024, encoding: string | null = null) {
  const said: string[] = [];
  const format = papers({ encoding, onGuessed: (name) => said.push(name) });
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceSize)
    pieces.push(bytes.subarray(at, at + pieceSize));
  const rows = await readAll(format, ...pieces);
  return { said, rows };
}

describe('a table that is no UTF-8', () => {
  test('is read as Windows-1252, which is said', async () => {
    const bytes = latin('id,title\n10.1/a,caf\xe9 \x96 \x93cr\xe9\xe9e\x94\n10.1/b,fine\n');
    const { rows, said } = await read(bytes);
    expect(rows).toEqual([
      { line: 2, value: { id: '10.1/a', title: 'café – “créée”' } },
      { line: 3, value: { id: '10.1/b', title: 'fine' } },
    ]);
    expect(said).toEqual(['Windows-1252']);
  });

  test('is read also when its first accent comes late, and in whatever pieces', async () => {
    const ascii = Array.from({ length: 9_000 }, (_, n) => `10.1/${n},plain\n`).join('');
    const bytes = latin(`id,title\n${ascii}10.1/x,caf\xe9\n10.1/y,\xe9\n10.1/z,\xe9t\xe9`);
    for (const size of [64 * 1024, 64 * 1024 + 1, 1_000, bytes.length]) {
      const { rows } = await read(bytes, size);
      expect(rows.slice(-3)).toMatchObject([
        { value: { title: 'café' } },
        { value: { title: 'é' } },
        { value: { title: 'été' } },
      ]);
    }
  });

  test.each([
    ['Cyrillic', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])],
    ['Japanese', Buffer.from([0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf])],
    ['a byte that Windows-1252 does not have', Buffer.from([0x61, 0x81, 0x62])],
  ])('is refused row by row when it holds %s', async (_name, text) => {
    const bytes = Buffer.concat([
      Buffer.from('id,title\n10.1/a,'),
      text,
      Buffer.from('\n10.1/b,B\n'),
    ]);
    const { rows, said } = await read(bytes);
    expect(rows).toMatchObject([
      { line: 2, problem: { code: 'NOT_UTF8', expected: expect.stringContaining('--encoding') } },
      { line: 3, value: { title: 'B' } },
    ]);
    expect(said).toEqual([]);
  });

  test('but for a few bytes is UTF-8 with rows that are broken', async () => {
    const text = Buffer.from('id,title\n10.1/a,é ü ö\n10.1/b,caf\u0000\n');
    text[text.indexOf(0)] = 0xe9;
    const { rows } = await read(text);
    expect(rows).toMatchObject([{ value: { title: 'é ü ö' } }, { problem: { code: 'NOT_UTF8' } }]);
  });

  test('is read in the encoding that the command names', async () => {
    const cyrillic = Buffer.concat([
      Buffer.from('id,title\n10.1/a,'),
      Buffer.from([0xcc, 0xe8, 0xf0]),
    ]);
    const { rows } = await read(cyrillic, 5, assertEncoding('cp1251'));
    expect(rows).toMatchObject([{ value: { title: 'Мир' } }]);
    const named = await read(latin('id,title\n10.1/a,\xe9\n'), 99, assertEncoding('utf-8'));
    expect(named.rows).toMatchObject([{ problem: { code: 'NOT_UTF8' } }]);
    const wide = await read(
      Buffer.from('id,title\n10.1/a,é\n', 'utf16le'),
      7,
      assertEncoding('UTF-16'),
    );
    expect(wide.rows).toMatchObject([{ value: { title: 'é' } }]);
  });

  test('is UTF-16 without a mark when every other byte is zero', async () => {
    const text = Buffer.from('id,title\n10.1/a,日本 é\n', 'utf16le');
    for (const bytes of [text, Buffer.from(text).swap16()]) {
      expect((await read(bytes)).rows).toMatchObject([{ value: { title: '日本 é' } }]);
    }
  });
});

test('an encoding that Node does not have is refused', () => {
  expect(() => assertEncoding('klingon')).toThrow(
    '--encoding: got "klingon", expected an encoding',
  );
});

test('what is UTF-8 is never taken for anything else, wherever it is cut', async () => {
  await holds(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(), async (text, at) => {
      const bytes = Buffer.from(`id,title\n10.1/a,x${text.replace(/[\0\r\n",]/g, '')}é\n`);
      expect(encodingOf(bytes, true)).toBe('utf-8');
      const { said, rows } = await read(bytes, 1 + (at % bytes.length));
      expect(said).toEqual([]);
      expect(rows).toMatchObject([{ line: 2, value: { id: '10.1/a' } }]);
    }),
  );
});
