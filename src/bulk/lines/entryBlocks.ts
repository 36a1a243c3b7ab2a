import { entriesFor } from '../../import/importFile.js';
import { EntryCollector } from './entryCollector.js';
import type { LoadedFormat } from './loadedFormat.js';
import { PASSES, type ParsedBlock } from './parseBlock.js';

/** Bytes of records in one block, about. */
const BLOCK_BYTES = 1 << 20;
const NO_LINES = new Uint8Array(0);

/**
 * The records of a file that is not read line by line, such as a table or a list, in blocks. Their lines are those of the
 * file. When the stream fails, what was read before that still comes, and then the error.
 */
export async function* entryBlocks(
  bytes: AsyncIterable<Uint8Array>,
  format: LoadedFormat,
  delimiter: string,
): AsyncGenerator<ParsedBlock> {
  let entries = new EntryCollector(delimiter);
  let lastLine = 0;
  const block = (): ParsedBlock => {
    const collected = entries.collected();
    entries = new EntryCollector(delimiter);
    return { ...collected, lines: NO_LINES, lineCount: 0, lastLine };
  };
  try {
    for await (const input of format.read(bytes)) {
      lastLine = input.line;
      for (const found of entriesFor(input, format, PASSES)) entries.add(found);
      if (entries.length >= BLOCK_BYTES) yield block();
    }
  } catch (error) {
    yield block();
    throw error;
  }
  yield block();
}
