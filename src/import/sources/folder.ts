import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Stats } from 'node:fs';
import type { LeftOut } from './source.js';

/** The files below a folder. */
export interface FolderFiles {
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** What a system or a tool puts beside data. */
const HIDDEN = /^(?:\.(?!\.?$).*|__MACOSX|Thumbs\.db|desktop\.ini)$/i;

/** Whether a path has a part that is hidden. */
export function isHidden(file: string): boolean {
  return file.split('/').some((part) => HIDDEN.test(part));
}

/**
 * The files below a folder, always in the same order. Links are followed, and each folder is read once, so that links in a
 * circle end. Hidden files, and what is no file, such as a pipe, are left out.
 */
export async function filesBelow(folder: string): Promise<FolderFiles> {
  const files: string[] = [];
  const leftOut: LeftOut[] = [];
  const read = new Set<string>();
  const leave = (name: string, why: string, isData: boolean): void => {
    leftOut.push({ name, why, isData });
  };
  const readFolder = async (at: string): Promise<void> => {
    const real = await realpath(at);
    if (read.has(real)) {
      leave(at, 'a link to a folder that is read already', false);
      return;
    }
    read.add(real);
    const names = await readdir(at);
    for (const name of names.sort(byCodeUnits)) await readEntry(path.join(at, name), name);
  };
  const readEntry = async (at: string, name: string): Promise<void> => {
    const entry = HIDDEN.test(name) ? 'hidden' : await statOf(at);
    if (entry === 'hidden') leave(at, entry, false);
    else if (entry === null) leave(at, 'a link to nothing', true);
    else if (entry.isDirectory()) await readFolder(at);
    else if (entry.isFile()) files.push(at);
    else leave(at, 'no file', false);
  };
  await readFolder(folder);
  return { files, leftOut };
}

async function statOf(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ELOOP') return null;
    throw error;
  }
}

/** The same order in every language. */
function byCodeUnits(one: string, two: string): number {
  return one < two ? -1 : 1;
}
