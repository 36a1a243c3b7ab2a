import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { describeError } from '../errors.js';
import type { Problem } from '../record/record.js';

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

/** A file that cannot be read to its end; data before the error is valid. */
export class DamagedFile extends Error {
  readonly problem: Problem;

  constructor(expected: string, cause: unknown) {
    super(`A file is damaged: ${describeError(cause)}`, { cause });
    this.problem = { code: 'CUT_SHORT', field: '', value: describeError(cause), expected };
  }
}

/**
 * The bytes of a file, decompressed if its content is gzip, regardless of its name. `onBytes` receives the
 * number of bytes read from the file itself. Throws `DamagedFile` where the file becomes unreadable.
 */
export async function* openFile(
  path: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const bytes = countedBytes(path, onBytes);
  const first = await bytes.next();
  if (first.done === true) return;
  const all = prepended(first.value, bytes);
  if (!first.value.subarray(0, 2).equals(GZIP_MAGIC)) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  // Errors reach the loop below, from either end.
  pipeline(all, gunzip, () => undefined);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof DamagedFile) throw error;
    throw new DamagedFile('a complete gzip file; it is truncated or damaged here', error);
  }
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

async function* prepended(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
