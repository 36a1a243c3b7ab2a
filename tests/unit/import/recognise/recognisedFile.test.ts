import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { decompressed } from '../../../../src/import/bytes/decompressed.js';
import { readsZstd } from '../../../../src/import/bytes/zstd.js';
import { assertPlain, recognisedFile } from '../../../../src/import/recognise/recognisedFile.js';
import { piecesOf } from '../../../support/bytes.js';
import { zipOf } from '../../../support/zip.js';

const sourceOf = (bytes: Uint8Array) => ({
  name: 'given',
  size: bytes.length,
  open: () => decompressed(piecesOf(bytes, 1_000)),
});
const recognised = (bytes: Uint8Array) => recognisedFile(sourceOf(bytes));

const tar = Buffer.alloc(1024);
tar.write('papers.csv');
tar.write('ustar', 257);
const ZIP = zipOf([{ name: 'a.csv', content: 'id,title\n' }]);
/** What zstd 1.5 makes of the table below, with its checksum. */
const ZSTD = Buffer.from('28b52ffd045849000069642c7469746c650aa749f888', 'hex');

describe('a file that another program has to open first', () => {
  test.each<[string, Uint8Array, string]>([
    ['bzip2', Buffer.from('BZh91AY&SY'), 'bzip2 -dc FILE | citegraph import -'],
    ['xz', Buffer.from('fd377a585a000004', 'hex'), 'xz -dc FILE | citegraph import -'],
    ['a tar archive', tar, 'unpack it by tar -xf, and import the folder'],
    ['a tar archive', gzipSync(tar), 'unpack it by tar -xf, and import the folder'],
    ['a zip archive', gzipSync(ZIP), 'unpack it, or give it to citegraph import without a format'],
    ['a 7z archive', Buffer.from('377abcaf271c00', 'hex'), 'unpack it, and import the folder'],
    ['a SQLite database', Buffer.from('SQLite format 3\0'), 'export its tables as CSV'],
  ])('is named: %s', async (named, bytes, advice) => {
    expect(await recognised(bytes)).toEqual({ format: null, named, advice });
    await expect(assertPlain(sourceOf(bytes))).rejects.toThrow(`this is ${named} (${advice})`);
  });
});

describe('Zstandard', () => {
  test('is read where Node can, and else named with the command that reads it', async () => {
    const skipped = Buffer.from('5f2a4d1803000000616263', 'hex');
    for (const bytes of [ZSTD, Buffer.concat([skipped, ZSTD]), Buffer.concat([ZSTD, skipped])]) {
      expect(await recognised(bytes)).toMatchObject(
        readsZstd
          ? { format: 'csv-papers', named: 'a table of papers, with the columns id, title' }
          : { format: null, advice: 'zstd -dc FILE | citegraph import -' },
      );
    }
  });
});

describe('a damaged file', () => {
  test('is recognised by what is readable', async () => {
    const whole = gzipSync('id,title\n10.1/a,A\n');
    expect(await recognised(whole.subarray(0, -8))).toMatchObject({ format: 'csv-papers' });
    expect(await recognised(Buffer.concat([whole, Buffer.from('x')]))).toMatchObject({
      format: 'csv-papers',
    });
  });

  test('of which nothing is readable is named', async () => {
    expect(await recognised(gzipSync('id,title').subarray(0, 9))).toEqual({
      format: null,
      named: 'a damaged file: unexpected end of file',
      advice: 'a complete gzip file; it is truncated or damaged here',
    });
  });
});
