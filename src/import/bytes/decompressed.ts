import { BEGINNING } from './anotherFollows.js';
import { ByteReader } from './byteReader.js';
import { gunzip, isGzip } from './gzip.js';
import { isZstd, readsZstd, unzstd } from './zstd.js';

/**
 * Bytes, decompressed if they are gzip or, where Node can do so, Zstandard. Throws `DamagedFile` where they become
 * unreadable.
 */
export async function* decompressed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(bytes);
  try {
    const beginning = await reader.peek(BEGINNING);
    if (isGzip(beginning)) yield* gunzip(reader);
    else if (readsZstd && isZstd(beginning)) yield* unzstd(reader);
    else yield* reader.all();
  } finally {
    await reader.close();
  }
}
