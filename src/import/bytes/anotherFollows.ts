import type { ByteReader } from './byteReader.js';
import { TrailingBytes } from './damagedFile.js';

/** Bytes that tell what begins. */
export const BEGINNING = 4;
const PIECE = 64 * 1024;

/**
 * Whether another compressed stream of the same kind follows on one; zeros, with which tapes and some tools fill up, are
 * skipped.
 *
 * @throws TrailingBytes for anything else.
 */
export async function anotherFollows(
  reader: ByteReader,
  begins: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  await skipZeros(reader);
  const next = await reader.peek(BEGINNING);
  if (next.length === 0) return false;
  if (begins(next)) return true;
  const { offset } = reader;
  while ((await reader.take(PIECE)) !== null);
  throw new TrailingBytes(offset, reader.offset - offset);
}

async function skipZeros(reader: ByteReader): Promise<void> {
  for (let bytes = await reader.take(PIECE); bytes !== null; bytes = await reader.take(PIECE)) {
    const end = bytes.findIndex((byte) => byte !== 0);
    if (end < 0) continue;
    reader.giveBack(bytes.subarray(end));
    return;
  }
}
