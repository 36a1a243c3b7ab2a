import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { RequestedFile } from './requestedFile.js';

/** As messages name it. */
export const STANDARD_INPUT = '(standard input)';

/** A requested file, on disk. */
export interface SizedFile {
  readonly requested: RequestedFile;
  /** As messages name it. */
  readonly name: string;
  readonly file: string;
  /** Bytes, compressed ones where it is. */
  readonly size: number;
}

/** The files with their sizes; standard input copied to disk, because two passes read it. */
export async function spooled(
  requested: readonly RequestedFile[],
  spool: string,
): Promise<SizedFile[]> {
  const files: SizedFile[] = [];
  for (const request of requested) {
    const isInput = request.path === '-';
    const file = isInput ? await spoolInput(spool) : request.path;
    const { size } = await stat(file);
    const name = isInput ? STANDARD_INPUT : (request.name ?? request.path);
    files.push({ requested: request, name, file, size });
  }
  return files;
}

/** Copies standard input to disk. */
export async function spoolInput(spool: string): Promise<string> {
  const file = path.join(spool, 'standard-input');
  await pipeline(process.stdin, createWriteStream(file, { mode: 0o600 }));
  return file;
}
