import { isAscii, isUtf8 } from 'node:buffer';
import { entriesFor, type Pass } from '../../import/importFile.js';
import { LONGEST_LINE, readLine } from '../../import/lines.js';
import { nativeFormat } from '../../import/native/nativeFormat.js';
import type { Input } from '../../record/record.js';
import { EntryCollector, type CollectedEntries } from './entryCollector.js';
import { loadedFormat, type FormatOfFile, type LoadedFormat } from './loadedFormat.js';
import { plainRecord } from './plainRecord.js';

/** A block of whole lines of a file. */
export interface ParseTask {
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly format: FormatOfFile;
  /** See `LIST_DELIMITERS`. */
  readonly delimiter: string;
  /** What the records of each kind can be written to, if it is large enough. */
  readonly scratch: Record<Pass, Uint8Array<ArrayBuffer>>;
}

export interface ParsedBlock extends CollectedEntries {
  /** The block, given back. */
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly lineCount: number;
  /** The last line that was not empty, in the block, from 1; 0 where there is none. */
  readonly lastLine: number;
}

/** Those of an import, which reads a file for one after the other. */
export const PASSES: readonly Pass[] = ['paper', 'citation'];

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const PREFIXES = [Buffer.from('{"paper":'), Buffer.from('{"citation":')];

/** Reads the lines of a block. What is not of the usual shape is read as an import reads it. */
export function parseBlock(task: ParseTask): ParsedBlock {
  return new BlockParser(task).parse();
}

class BlockParser {
  private readonly bytes: Buffer;
  /** Null where the bytes need a closer look, line by line. */
  private readonly encoding: 'latin1' | 'utf8' | null;
  private readonly format: LoadedFormat;
  private readonly isNative: boolean;
  private readonly entries: EntryCollector;

  constructor(private readonly task: ParseTask) {
    const { lines, format, delimiter, scratch } = task;
    this.bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
    this.encoding = encodingOf(this.bytes);
    this.format = loadedFormat(format);
    this.isNative = format.format === nativeFormat.name;
    this.entries = new EntryCollector(delimiter, scratch);
  }

  parse(): ParsedBlock {
    let [line, lastLine] = [0, 0];
    for (let start = 0; start < this.bytes.length;) {
      const found = this.bytes.indexOf(NEWLINE, start);
      const end = found < 0 ? this.bytes.length : found;
      line += 1;
      if (this.readPlain(start, end) || this.readClosely(line, start, end)) lastLine = line;
      start = end + 1;
    }
    return { ...this.entries.collected(), lines: this.task.lines, lineCount: line, lastLine };
  }

  /** Whether the line is of the native format and of the usual shape, and was read. */
  private readPlain(start: number, end: number): boolean {
    if (!this.isNative || this.encoding === null) return false;
    if (!PREFIXES.some((prefix) => startsWith(this.bytes, start, prefix))) return false;
    const record = plainRecord(this.bytes.toString(this.encoding, start, end));
    if (record !== null) this.entries.addRecord(record);
    return record !== null;
  }

  /** Reads a line as an import does; answers whether it is there at all. */
  private readClosely(line: number, start: number, end: number): boolean {
    const input = this.lineAt(line, start, end);
    if (input === null) return false;
    const inputs = 'problem' in input ? [input] : this.format.lined.recordsIn(line, input.value);
    for (const each of inputs)
      for (const found of entriesFor(each, this.format, PASSES)) this.entries.add(found);
    return true;
  }

  /** As `readLine` gives it, in a fraction of the time where the encoding of the block is known. */
  private lineAt(line: number, start: number, end: number): Input<string> | null {
    if (this.encoding === null || end - start > LONGEST_LINE)
      return readLine(this.bytes.subarray(start, end), line);
    const value = this.bytes.toString(this.encoding, start, end).trim();
    return value === '' ? null : { line, value };
  }
}

function encodingOf(bytes: Buffer): 'latin1' | 'utf8' | null {
  if (isAscii(bytes)) return 'latin1';
  return isUtf8(bytes) && !bytes.includes(BYTE_ORDER_MARK) ? 'utf8' : null;
}

function startsWith(bytes: Buffer, start: number, prefix: Buffer): boolean {
  for (let i = 0; i < prefix.length; i += 1) if (bytes[start + i] !== prefix[i]) return false;
  return true;
}
