import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assertPlain } from './recognise/recognisedFile.js';
import type { RequestedFile } from './requestedFile.js';
import { fileSource, type Source } from './sources/source.js';

/** As messages name it. */
export const STANDARD_INPUT = '(standard input)';

/** A requested file, on disk. */
export interface SpooledFile {
  readonly requested: RequestedFile;
  readonly source: Source;
}

/** The files with their sources; standard input copied to disk, because two passes read it. */
export async function spooled(
  requested: readonly RequestedFile[],
  spool: string,
): Promise<SpooledFile[]> {
  const files: SpooledFile[] = [];
  for (const request of requested) {
    const source = request.source ?? (await sourceOf(request.path, spool));
    files.push({ requested: request, source });
  }
  return files;
}

async function sourceOf(file: string, spool: string): Promise<Source> {
  if (file !== '-') return fileSource(file, file);
  const source = await fileSource(await spoolInput(spool), STANDARD_INPUT);
  await assertPlain(source);
  return source;
}

/** Copies standard input to disk. */
export async function spoolInput(spool: string): Promise<string> {
  const file = path.join(spool, 'standard-input');
  await pipeline(process.stdin, createWriteStream(file, { mode: 0o600 }));
  return file;
}
