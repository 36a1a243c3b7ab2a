import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BadInputError } from '../errors.js';

/** Ends the name of a file that is being written. */
const PARTIAL = '.partial';
/** A backup is mostly text that repeats: higher levels take twice the time for a few per cent. */
const LEVEL = 4;

/** Rejects with `BadInputError` unless a file can be written there; an existing one only with `force`. */
export async function assertNewFile(file: string, force: boolean): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found !== null && !found.isFile()) {
    throw new BadInputError('FILE', file, 'the name of a file');
  }
  if (found !== null && !force) {
    throw new BadInputError('FILE', file, 'a new file; --force replaces an existing one');
  }
  const folder = await stat(path.dirname(path.resolve(file))).catch(() => null);
  if (folder?.isDirectory() !== true) {
    throw new BadInputError('FILE', file, 'a file in a folder that exists');
  }
}

/**
 * Writes text to a gzipped file: under another name beside it, which the file gets when all of it is on disk.
 * `isComplete` runs before that, and its failure leaves no file. Resolves with the number of bytes.
 */
export async function writeGzipped(
  file: string,
  force: boolean,
  text: AsyncIterable<string>,
  isComplete: () => Promise<void>,
): Promise<number> {
  const partial = `${file}${PARTIAL}`;
  try {
    const bytes = await writeSynced(partial, text);
    await isComplete();
    await assertNewFile(file, force);
    await rename(partial, file);
    await syncFolder(path.dirname(path.resolve(file)));
    return bytes;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function writeSynced(file: string, text: AsyncIterable<string>): Promise<number> {
  const output = createWriteStream(file, { mode: 0o600 });
  await pipeline(Readable.from(text), createGzip({ level: LEVEL }), output);
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

/** So that the new name outlives a power failure, where folders can be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}
