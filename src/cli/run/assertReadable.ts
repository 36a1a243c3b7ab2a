import type { Stats } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { BadInputError } from '../../errors.js';
import { DamagedFile, untilTrailing } from '../../import/bytes/damagedFile.js';
import { assertPlain } from '../../import/recognise/recognisedFile.js';
import type { RequestedFile } from '../../import/requestedFile.js';
import { fileSource } from '../../import/sources/source.js';

/**
 * Rejects with `BadInputError` unless every file can be read, and has a header that can be used where its format
 * has one; `-` is standard input.
 */
export async function assertReadable(requested: readonly RequestedFile[]): Promise<void> {
  const named = requested.filter(({ source }) => source === undefined);
  await assertPaths(named.map(({ path: file }) => file));
  for (const { path: file } of named) {
    if (file !== '-') await assertPlain(await fileSource(file, file));
  }
  for (const file of requested) if (file.path !== '-' || file.source) await assertHeader(file);
}

/** The same, without a look into the files; `what` is what a path may be. */
export async function assertPaths(
  paths: readonly string[],
  what: 'file' | 'file or folder' = 'file',
): Promise<void> {
  const inputs = paths.filter((file) => file === '-');
  if (inputs.length > 1) throw new BadInputError('FILE', '-', 'standard input at most once');
  for (const file of paths) if (file !== '-') await assertPath(file, what === 'file or folder');
}

async function assertPath(file: string, mayBeFolder: boolean): Promise<void> {
  const stats = await readableStats(file);
  if (stats?.isFile() === true) return;
  if (stats?.isDirectory() !== true) {
    const expected = 'an existing, readable file, or - for standard input';
    throw new BadInputError('FILE', file, expected);
  }
  if (mayBeFolder) return;
  throw new BadInputError('FILE', file, 'a file; citegraph import FOLDER reads those of a folder');
}

async function readableStats(file: string): Promise<Stats | null> {
  try {
    await access(file, constants.R_OK);
    return await stat(file);
  } catch {
    return null;
  }
}

async function assertHeader(requested: RequestedFile): Promise<void> {
  const { path: file, source } = requested;
  const { open, name } = source ?? (await fileSource(file, file));
  try {
    await requested.check(untilTrailing(open(() => undefined)));
  } catch (error) {
    // A damaged file is reported by the import, with what comes before the damage.
    if (error instanceof DamagedFile) return;
    if (!(error instanceof BadInputError)) throw error;
    throw new BadInputError(`${name}, ${error.field}`, error.value, error.expected);
  }
}
