import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BadInputError } from '../errors.js';
import { assertWritable } from './assertWritable.js';
import { outputOptions } from './output.js';
import { STANDARD_OUTPUT } from './outputFailure.js';

/**
 * Rejects with `BadInputError` unless a text can be written there; without a file, it is what standard output has,
 * where then no document can be.
 */
export async function assertOutput(output: string | undefined): Promise<void> {
  if (output === undefined && outputOptions().json) {
    throw new BadInputError(
      'FILE',
      output,
      'a file, because standard output has the document of --json',
    );
  }
  await assertWritable('FILE', output);
}

/** Writes a text to a file, or to standard output without one. */
export async function writeText(text: Readable, output: string | undefined): Promise<void> {
  if (output === undefined) {
    await naming(STANDARD_OUTPUT, pipeline(text, process.stdout, { end: false }));
  } else {
    await naming(output, pipeline(text, createWriteStream(output)));
  }
}

/** Node does not tell which file a failed write was for. */
async function naming(path: string, written: Promise<void>): Promise<void> {
  try {
    await written;
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
