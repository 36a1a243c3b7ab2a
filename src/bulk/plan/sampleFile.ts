import { untilTrailing, DamagedFile } from '../../import/bytes/damagedFile.js';
import { peek } from '../../import/json/beginning.js';
import { entryBlocks } from '../lines/entryBlocks.js';
import type { CollectedEntries } from '../lines/entryCollector.js';
import { loadedFormat, type FormatOfFile } from '../lines/loadedFormat.js';
import { parseBlock } from '../lines/parseBlock.js';
import { RecordDecoder } from '../lines/records.js';
import { LIST_DELIMITERS } from '../output/fields.js';

/** Decompressed bytes that tell enough of a file, and cost a second at most. */
const SAMPLE_BYTES = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const DATE_AND_FLAGS_BYTES = 5;

/** What some of a file holds; numbers of several files may be added. */
export interface Sample {
  /** Bytes of the file itself, compressed where it is. */
  readonly compressed: number;
  readonly bytes: number;
  readonly papers: number;
  readonly citations: number;
  /** Of all paper records, counted as often as they are named. */
  readonly identifiers: number;
  readonly identifierBytes: number;
  /** As a load keeps them on disk. */
  readonly paperBytes: number;
  readonly citationBytes: number;
  /** Processor time for parsing, in seconds. */
  readonly seconds: number;
}

/** A file to plan for. */
export interface PlannedFile {
  readonly name: string;
  /** Bytes of the file itself. */
  readonly size: number;
  readonly format: FormatOfFile;
  readonly open: (onBytes: (count: number) => void) => AsyncIterable<Uint8Array>;
}

/** Reads the beginning of a file as a load reads it. */
export async function sampleFile(file: PlannedFile, most = SAMPLE_BYTES): Promise<Sample> {
  let compressed = 0;
  const { bytes, isWhole } = await beginningOf(
    file.open((count) => (compressed += count)),
    most,
  );
  const before = process.cpuUsage();
  const entries = await entriesOf(bytes, file.format);
  const { user, system } = process.cpuUsage(before);
  return {
    ...{ compressed: isWhole ? file.size : compressed, bytes: bytes.length },
    ...sum(entries.map(countsOf), NOTHING),
    seconds: (user + system) / 1e6,
  };
}

/** The sums of all numbers, by name. */
export function sum<Name extends string>(
  all: readonly Readonly<Record<Name, number>>[],
  nothing: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const total: Record<Name, number> = { ...nothing };
  for (const one of all) for (const name in nothing) total[name] += one[name];
  return total;
}

const NOTHING = {
  ...{ papers: 0, citations: 0, identifiers: 0, identifierBytes: 0 },
  ...{ paperBytes: 0, citationBytes: 0 },
};

/** Damage ends it; reading the whole file reports that. */
async function beginningOf(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): Promise<{ bytes: Buffer<ArrayBuffer>; isWhole: boolean }> {
  const read: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of untilTrailing(chunks)) {
      read.push(chunk);
      length += chunk.length;
      if (length >= most) return { bytes: wholeLines(Buffer.concat(read)), isWhole: false };
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
  }
  return { bytes: Buffer.concat(read), isWhole: true };
}

function wholeLines(bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const end = bytes.lastIndexOf(NEWLINE);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

async function entriesOf(
  bytes: Buffer<ArrayBuffer>,
  named: FormatOfFile,
): Promise<CollectedEntries[]> {
  const format = loadedFormat(named);
  const [delimiter = ''] = LIST_DELIMITERS;
  const { beginning } = await peek(once(bytes));
  if (format.lined.isLined?.(beginning) ?? true) {
    const scratch = { paper: new Uint8Array(bytes.length), citation: new Uint8Array(bytes.length) };
    return [parseBlock({ lines: bytes, format: named, delimiter, scratch })];
  }
  const blocks: CollectedEntries[] = [];
  for await (const block of entryBlocks(once(bytes), format, delimiter)) blocks.push(block);
  return blocks;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function countsOf({ papers, citations, recordCount }: CollectedEntries): typeof NOTHING {
  const counts = { ...NOTHING, paperBytes: papers.length, citationBytes: citations.length };
  const reader = new RecordDecoder(papers);
  for (; !reader.done; counts.papers += 1) {
    for (let keys = reader.byte(); keys > 0; keys -= 1) {
      reader.uint32();
      const start = reader.skip(reader.uint16());
      counts.identifiers += 1;
      counts.identifierBytes += reader.end - start;
    }
    reader.skip(DATE_AND_FLAGS_BYTES);
    reader.skip(reader.uint32());
  }
  return { ...counts, citations: recordCount - counts.papers };
}
