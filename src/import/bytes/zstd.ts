import zlib, { type ZlibOptions } from 'node:zlib';
import { anotherFollows } from './anotherFollows.js';
import type { ByteReader } from './byteReader.js';
import { DamagedFile } from './damagedFile.js';
import { decompress, type Decompressor } from './decompress.js';

const FRAME = 0xfd2fb528;
/** One of the 16 numbers with which frames begin that hold no data. */
const SKIPPED_FRAME = 0x184d2a50;

/** Whether a beginning is that of Zstandard. */
export function isZstd(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const magic = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  return magic === FRAME || (magic & ~0xf) === SKIPPED_FRAME;
}

/** Node has it from 22.15, with the limit of the command zstd on the memory of one file: 128 MB. */
const createDecompressor = (
  zlib as { createZstdDecompress?: (options?: ZlibOptions) => Decompressor }
).createZstdDecompress;

/** Whether this Node reads Zstandard. */
export const readsZstd = createDecompressor !== undefined;

const WHOLE =
  'a complete Zstandard file; it is truncated or damaged here (or needs zstd -dc --long=31)';

/** All frames of a Zstandard file, one after the other. */
export async function* unzstd(reader: ByteReader): AsyncGenerator<Buffer> {
  do {
    if (createDecompressor === undefined) throw new DamagedFile('Node 22.15 or later', 'Zstandard');
    try {
      yield* decompress(createDecompressor(), reader);
    } catch (error) {
      throw error instanceof DamagedFile ? error : new DamagedFile(WHOLE, error);
    }
  } while (await anotherFollows(reader, isZstd));
}
