import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes a text to a file, or to standard output without one. */
export async function writeText(text: Readable, output: string | undefined): Promise<void> {
  if (output === undefined) {
    await pipeline(text, process.stdout, { end: false });
    return;
  }
  try {
    await pipeline(text, createWriteStream(output));
  } catch (error) {
    // Node does not tell which file a failed write was for.
    throw error instanceof Error ? Object.assign(error, { path: output }) : error;
  }
}
