import { Readable } from 'node:stream';
import { printDocument, printNote } from './output.js';
import { writeText } from './writeText.js';

/** Characters written at a time. */
const CHUNK = 64 * 1024;

/** What is said of lines beside their number, for programs and for people. */
export interface SaidOfLines {
  readonly document: object;
  readonly note: string;
}

/**
 * Writes lines to a file, and says how many; or to standard output without one. `about` is asked when all are written, for what
 * else there is to say of them.
 */
export async function writeLines(
  lines: AsyncIterable<string> | Iterable<string>,
  output: string | undefined,
  about?: () => Promise<SaidOfLines>,
): Promise<void> {
  let count = 0;
  const counted = async function* (): AsyncGenerator<string> {
    for await (const line of lines) {
      count += 1;
      yield line;
    }
  };
  await writeText(Readable.from(chunks(counted())), output);
  const said = await about?.();
  if (output !== undefined) {
    printDocument({ file: output, lines: count, ...said?.document });
    printNote(`${output}: ${count} lines`);
  }
  if (said !== undefined) printNote(said.note);
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
