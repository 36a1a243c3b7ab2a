import { DamagedFile } from '../../src/import/bytes/damagedFile.js';
import { decompressed } from '../../src/import/bytes/decompressed.js';

/** A file in pieces of a size. */
export async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

/** What is readable of a file, and the damage that ends it. */
export async function readDamaged(
  file: AsyncIterable<Uint8Array>,
): Promise<{ bytes: Buffer; error: DamagedFile | null }> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of decompressed(file)) pieces.push(piece);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    return { bytes: Buffer.concat(pieces), error };
  }
  return { bytes: Buffer.concat(pieces), error: null };
}
