import { open, stat } from 'node:fs/promises';
import { DamagedFile } from '../bytes/damagedFile.js';
import { isZip, zipMembers } from '../bytes/zip.js';
import { filesBelow, isHidden } from './folder.js';
import { fileSource, type Found, type LeftOut, type Source } from './source.js';

/**
 * The files that a path stands for: itself, all files below a folder, or all members of a zip archive, also of one in a
 * folder. No file stays open.
 *
 * @param name - The path as messages name it.
 * @throws DamagedFile for an archive of which the directory cannot be read.
 */
export async function sourcesOf(path: string, name = path): Promise<Found> {
  if (!(await stat(path)).isDirectory()) return sourcesOfFile(path, name);
  const { files, leftOut } = await filesBelow(path);
  const found: Found[] = [{ sources: [], leftOut, isMany: true }];
  for (const file of files) found.push(await sourcesInFolder(file));
  return {
    sources: found.flatMap(({ sources }) => sources),
    leftOut: found.flatMap(({ leftOut: left }) => left),
    isMany: true,
  };
}

async function sourcesOfFile(path: string, name: string): Promise<Found> {
  if (await beginsAsZip(path)) return sourcesInZip(path, name);
  return { sources: [await fileSource(path, name)], leftOut: [], isMany: false };
}

/** One damaged archive does not keep the rest of its folder from being read. */
async function sourcesInFolder(file: string): Promise<Found> {
  try {
    return await sourcesOfFile(file, file);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    const why = `a damaged zip archive: ${String(error.problem.value)}`;
    return { sources: [], leftOut: [{ name: file, why, isData: true }], isMany: true };
  }
}

async function sourcesInZip(path: string, zip: string): Promise<Found> {
  const sources: Source[] = [];
  const leftOut: LeftOut[] = [];
  const members = await zipMembers(path);
  // Of Word, Excel and the like.
  if (members.some((member) => member.name === '[Content_Types].xml')) {
    const why = 'a document of an office program: save tables as CSV';
    return { sources, leftOut: [{ name: zip, why, isData: true }], isMany: true };
  }
  for (const { name: member, size, unreadable, open: openMember } of members) {
    const name = `${zip}/${member}`;
    if (isHidden(member)) leftOut.push({ name, why: 'hidden', isData: false });
    else if (unreadable !== null) leftOut.push({ name, why: unreadable, isData: true });
    else sources.push({ name, size, open: openMember });
  }
  return { sources, leftOut, isMany: true };
}

async function beginsAsZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return isZip(buffer);
  } finally {
    await file.close();
  }
}
