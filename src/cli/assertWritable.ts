import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../database/hasCode.js';
import { BadInputError } from '../errors.js';

/** Rejects with `BadInputError` unless a file can be created or overwritten; without one, all is well. */
export async function assertWritable(option: string, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const obstacle = await obstacleTo(file);
  if (obstacle === null) return;
  throw new BadInputError(option, file, `a file that can be written, but ${obstacle}`);
}

async function obstacleTo(file: string): Promise<string | null> {
  const folder = path.dirname(path.resolve(file));
  try {
    if ((await stat(file)).isDirectory()) return 'this is a folder';
    return (await isWritable(file)) ? null : 'this user may not write it';
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) return `${folder} is not a folder that this user may read`;
  }
  try {
    await access(folder);
  } catch {
    return `the folder ${folder} does not exist`;
  }
  return (await isWritable(folder)) ? null : `this user may not write to the folder ${folder}`;
}

async function isWritable(place: string): Promise<boolean> {
  try {
    await access(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
