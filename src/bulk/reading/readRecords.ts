import type { ImportFile } from '../../import/importFile.js';
import { DamagedFile, untilTrailing } from '../../import/bytes/damagedFile.js';
import { peek } from '../../import/json/beginning.js';
import type { ImportReport } from '../../record/report.js';
import { lineBlocks, type Block } from '../lines/blocks.js';
import type { BufferPool } from '../lines/bufferPool.js';
import { entryBlocks } from '../lines/entryBlocks.js';
import { loadedFormat, type LoadedFormat } from '../lines/loadedFormat.js';
import type { Lanes } from '../threads/lanes.js';
import type { ParsedBlock } from '../lines/parseBlock.js';
import { FileReading } from './fileReading.js';
import type { LaterFaults } from './laterFaults.js';

/** A file of one of the formats that are loaded. */
export interface LoadFile {
  /** For the report; names the format. */
  readonly importable: ImportFile;
  /** Starts it from its beginning, decompressed. */
  open(): AsyncIterable<Uint8Array>;
}

/** Takes a block that was read. */
export type OnParsed = (block: ParsedBlock) => void;

/** What reading takes. */
export interface RecordReading {
  readonly files: readonly LoadFile[];
  readonly lanes: Lanes;
  readonly report: ImportReport;
  /** Gets the faults that an import would find only after all paper records. */
  readonly later: LaterFaults;
  /** See `LIST_DELIMITERS`. */
  readonly delimiter: string;
  readonly buffers: BufferPool;
  /** Called with the number of records of each block. */
  readonly onRead: (records: number) => void;
}

/**
 * Reads all files: cuts them into blocks, has these parsed side by side, and takes the results in order. Rejected records
 * and left-out details go to the report, as in an import. Rejects with `DelimiterInUse`.
 */
export async function readRecords(options: RecordReading, onParsed: OnParsed): Promise<void> {
  for (const file of options.files) {
    await readFile(file, options, new FileReading(file.importable, options, onParsed));
  }
}

async function readFile(
  file: LoadFile,
  options: RecordReading,
  reading: FileReading,
): Promise<void> {
  const format = loadedFormat(file.importable);
  const trailing: DamagedFile[] = [];
  const read = untilTrailing(file.open(), (found) => trailing.push(found));
  try {
    const { bytes, isLined } = await looked(read, format);
    if (isLined) await readLined(bytes, file, options, reading);
    else
      for await (const block of entryBlocks(bytes, format, options.delimiter)) reading.take(block);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    reading.damaged(error);
  }
  for (const found of trailing) reading.damaged(found);
}

/** Whether each line of a file can be read by itself. */
async function looked(
  read: AsyncIterable<Uint8Array>,
  { lined }: LoadedFormat,
): Promise<{ bytes: AsyncIterable<Uint8Array>; isLined: boolean }> {
  if (lined.isLined === undefined) return { bytes: read, isLined: true };
  const { beginning, bytes } = await peek(read);
  return { bytes, isLined: lined.isLined(beginning) };
}

async function readLined(
  bytes: AsyncIterable<Uint8Array>,
  { importable: { format, settings } }: LoadFile,
  { lanes, delimiter, buffers }: RecordReading,
  reading: FileReading,
): Promise<void> {
  const underWay: Promise<ParsedBlock | number>[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = await underWay.shift();
    if (typeof first === 'number') reading.tooLong(first);
    else if (first !== undefined) reading.take(first);
  };
  const parse = (block: Block): Promise<ParsedBlock | number> => {
    if ('tooLong' in block) return Promise.resolve(block.tooLong);
    const { length } = block.lines;
    const scratch = { paper: buffers.take(length * 2), citation: buffers.take(length) };
    const task = { ...block, format: { format, settings }, delimiter, scratch };
    const given = [block.lines.buffer, scratch.paper.buffer, scratch.citation.buffer];
    return lanes.run('parseBlock', task, given);
  };
  try {
    for await (const block of lineBlocks(bytes, buffers)) {
      underWay.push(handled(parse(block)));
      if (underWay.length > lanes.width) await takeFirst();
    }
    while (underWay.length > 0) await takeFirst();
  } catch (error) {
    if (error instanceof DamagedFile) while (underWay.length > 0) await takeFirst();
    throw error;
  }
}

/** A promise that is awaited later must not count as an unhandled rejection. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
