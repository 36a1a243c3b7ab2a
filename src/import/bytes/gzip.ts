import { createInflateRaw } from 'node:zlib';
import type { ByteReader } from './byteReader.js';
import { Checksum } from './checksum.js';
import { DamagedFile } from './damagedFile.js';
import { decompress } from './decompress.js';
import { anotherFollows } from './anotherFollows.js';

/** Whether a beginning is that of gzip. */
export function isGzip([one, two]: Uint8Array): boolean {
  return one === 0x1f && two === 0x8b;
}

const WHOLE = 'a complete gzip file; it is truncated or damaged here';

/** Bits of the flags, and the bytes of the header that each adds. */
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const HEADER_CRC = 2;
const FIXED = 10;
const TRAILER = 8;
/** Bytes of a name or comment; nobody writes longer ones. */
const LONGEST_NAME = 64 * 1024;

/**
 * All members of a gzip file, one after the other. Node's own decompressor drops what it has at hand when it meets bytes
 * after the last member, and does not tell where that was; so each member is read by itself.
 *
 * @throws TrailingBytes at the end, for bytes other than zeros after the last member.
 */
export async function* gunzip(reader: ByteReader): AsyncGenerator<Buffer> {
  do {
    yield* readMember(reader);
  } while (await anotherFollows(reader, isGzip));
}

async function* readMember(reader: ByteReader): AsyncGenerator<Buffer> {
  await skipHeader(reader);
  const checksum = new Checksum();
  try {
    for await (const bytes of decompress(createInflateRaw(), reader)) {
      checksum.add(bytes);
      yield bytes;
    }
  } catch (error) {
    throw error instanceof DamagedFile ? error : new DamagedFile(WHOLE, error);
  }
  const trailer = await required(reader, TRAILER);
  checksum.assert(trailer.readUInt32LE(0), trailer.readUInt32LE(4), WHOLE);
}

async function skipHeader(reader: ByteReader): Promise<void> {
  const header = await required(reader, FIXED);
  const [, , method, flags = 0] = header;
  if (method !== 8) throw new DamagedFile(WHOLE, 'an unknown compression method');
  if (flags & EXTRA) await required(reader, (await required(reader, 2)).readUInt16LE(0));
  if (flags & NAME) await skipText(reader);
  if (flags & COMMENT) await skipText(reader);
  if (flags & HEADER_CRC) await required(reader, 2);
}

async function skipText(reader: ByteReader): Promise<void> {
  for (let length = 0; length < LONGEST_NAME; length += 1) {
    if ((await required(reader, 1))[0] === 0) return;
  }
  throw new DamagedFile(WHOLE, 'a name without an end');
}

async function required(reader: ByteReader, count: number): Promise<Buffer> {
  const bytes = await reader.peek(count);
  if (bytes.length < count) throw new DamagedFile(WHOLE, 'unexpected end of file');
  reader.skip(count);
  return bytes;
}
