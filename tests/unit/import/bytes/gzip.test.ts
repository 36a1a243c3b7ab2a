import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TrailingBytes } from '../../../../src/import/bytes/damagedFile.js';
import { decompressed } from '../../../../src/import/bytes/decompressed.js';
import { piecesOf, readDamaged } from '../../../support/bytes.js';
import { holds } from '../../../support/property.js';

const texts = fc.array(fc.oneof(fc.string(), fc.integer({ max: 60_000, min: 0 }).map(long)), {
  minLength: 1,
  maxLength: 4,
});
const sizes = fc.integer({ min: 100, max: 70_000 });

function long(length: number): string {
  return Array.from({ length: length / 6 }, (_, n) => ((n * 7919) % 99991).toString(36)).join(' ');
}

describe('gzip', () => {
  test('is read to the end of its last member, in whatever pieces, and zeros may follow', async () => {
    await holds(
      fc.asyncProperty(texts, sizes, fc.nat({ max: 100 }), async (parts, size, zeros) => {
        const padded = parts.flatMap((part) => [gzipSync(part), Buffer.alloc(zeros)]);
        const { bytes, error } = await readDamaged(piecesOf(Buffer.concat(padded), size));
        expect(error).toBeNull();
        expect(bytes.equals(Buffer.from(parts.join('')))).toBe(true);
      }),
    );
  });

  test('is read byte by byte', async () => {
    const file = Buffer.concat([gzipSync('one '), Buffer.alloc(3), gzipSync(''), gzipSync('two')]);
    expect((await readDamaged(piecesOf(file, 1))).bytes.toString()).toBe('one two');
  });

  test('loses nothing before bytes that follow it, which are counted', async () => {
    const garbage = fc
      .uint8Array({ minLength: 1, maxLength: 40 })
      .filter(([one]) => one !== 0 && one !== 0x1f);
    await holds(
      fc.asyncProperty(texts, sizes, garbage, async (parts, size, rest) => {
        const members = Buffer.concat(parts.map((part) => gzipSync(part)));
        const file = Buffer.concat([members, rest]);
        const { bytes, error } = await readDamaged(piecesOf(file, size));
        expect(bytes.equals(Buffer.from(parts.join('')))).toBe(true);
        expect(error).toBeInstanceOf(TrailingBytes);
        expect(error?.problem).toEqual({
          code: 'TRAILING_BYTES',
          field: '',
          value: `${rest.length} bytes that are not compressed data`,
          expected: `the end of the file at byte ${members.length}; everything before it was read`,
        });
      }),
    );
  });

  test('that is cut anywhere gives the beginning of its text, and says that it is cut', async () => {
    const whole = gzipSync(long(20_000));
    const text = Buffer.from(long(20_000));
    await holds(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), sizes, async (end, size) => {
        const { bytes, error } = await readDamaged(piecesOf(whole.subarray(0, end), size));
        expect(error?.problem.code).toBe('CUT_SHORT');
        expect(text.subarray(0, bytes.length).equals(bytes)).toBe(true);
      }),
    );
  });

  test('of which a bit has changed is damaged, and gives no error of another kind', async () => {
    const whole = gzipSync(long(3_000));
    await holds(
      fc.asyncProperty(fc.integer({ min: 16, max: whole.length * 8 - 1 }), async (bit) => {
        const changed = Buffer.from(whole);
        changed.writeUInt8(whole.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const { bytes, error } = await readDamaged(piecesOf(changed, 100));
        // A few bits of the header mean nothing.
        if (bit >= 80) expect(error).not.toBeNull();
        if (error === null) expect(bytes.toString()).toBe(long(3_000));
      }),
    );
  });

  test('may have every field of a header', async () => {
    const crc = gzipSync('text').subarray(-8);
    const header = Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3]);
    const fields = Buffer.from('\u0003\0abcname\0comment\0zz', 'latin1');
    const file = Buffer.concat([header, fields, deflateRawSync('text'), crc]);
    expect((await readDamaged(piecesOf(file, 1))).bytes.toString()).toBe('text');
  });

  test('lets go of what it reads when its reader stops', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield await Promise.resolve(gzipSync('text'));
      } finally {
        closed = true;
      }
    }
    const reading = decompressed(source());
    await reading.next();
    await reading.return(undefined);
    expect(closed).toBe(true);
  });
});
