import { createReadStream } from 'node:fs';
import { DamagedFile } from './damagedFile.js';
import { decompressed } from './decompressed.js';

/**
 * Starts a file from its beginning, decompressed; `onBytes` receives the number of bytes read from disk. Reading throws
 * `DamagedFile` where the file becomes unreadable.
 */
export type Open = (onBytes: (count: number) => void) => AsyncGenerator<Uint8Array>;

/**
 * The bytes of a file, decompressed if its content is gzip or Zstandard, regardless of its name. `onBytes` receives the
 * number of bytes read from the file itself. Throws `DamagedFile` where the file becomes unreadable.
 */
export function openFile(
  path: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  return decompressed(countedBytes(path, onBytes));
}

async function* countedBytes(
  path: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer, undefined> {
  try {
    for await (const chunk of createReadStream(path)) {
      const bytes = chunk as Buffer;
      onBytes(bytes.length);
      yield bytes;
    }
  } catch (error) {
    throw new DamagedFile('a file that is readable to its end', error);
  }
}
