import { Readable } from 'node:stream';
import { printDocument, printNote } from './output.js';
import { writeText } from './writeText.js';

/** Characters written at a time. */
const CHUNK = 64 * 1024;

/** Writes lines to a file, and says how many; or to standard output without one. */
export async function writeLines(
  lines: AsyncIterable<string> | Iterable<string>,
  output: string | undefined,
): Promise<void> {
  let count = 0;
  const counted = async function* (): AsyncGenerator<string> {
    for await (const line of lines) {
      count += 1;
      yield line;
    }
  };
  await writeText(Readable.from(chunks(counted())), output);
  if (output === undefined) return;
  printDocument({ file: output, lines: count });
  printNote(`${output}: ${count} lines`);
}

async function* chunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
