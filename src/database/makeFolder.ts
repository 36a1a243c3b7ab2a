import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from './hasCode.js';

/**
 * Makes a folder and those above it. Node's own `recursive` would never return where the file system says that
 * there is no such folder although it has its parent, as that of /proc does.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  try {
    await makeOne(folder, mode);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder), mode);
    await makeOne(folder, mode);
  }
}

async function makeOne(folder: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    if (!hasCode(error, 'EEXIST') || !(await stat(folder)).isDirectory()) throw error;
  }
}
