import { stat } from 'node:fs/promises';
import { openFile, type Open } from '../bytes/openFile.js';

/** One file to import: on disk, or in an archive. */
export interface Source {
  /** As messages name it. */
  readonly name: string;
  /** Bytes on disk, compressed ones where it is. */
  readonly size: number;
  readonly open: Open;
}

/** A file of a folder or an archive that is not imported. */
export interface LeftOut {
  readonly name: string;
  /** What it is: `a file of an unknown kind`. */
  readonly why: string;
  /** Whether somebody may miss its data. */
  readonly isData: boolean;
}

/** What is below a path of the command line. */
export interface Found {
  readonly sources: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  /** Whether it is a folder or an archive: what holds nothing for an import is left out of it, and no mistake. */
  readonly isMany: boolean;
}

/** A file on disk. */
export async function fileSource(path: string, name: string): Promise<Source> {
  const { size } = await stat(path);
  return { name, size, open: (onBytes) => openFile(path, onBytes) };
}
