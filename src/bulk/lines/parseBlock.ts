import { isAscii, isUtf8 } from 'node:buffer';
import { entriesIn, type Pass } from '../../import/importFile.js';
import { readLine } from '../../import/lines.js';
import { nativeFormat, TAKEN_BACK } from '../../import/native/nativeFormat.js';
import { isSuspicious } from '../../identifier/suspicions.js';
import { keysOf, type EntryKind, type Problem } from '../../record/record.js';
import { plainRecord } from './plainRecord.js';
import { RecordEncoder } from './records.js';

/** A block of whole lines, to be read for one pass. */
export interface ParseTask {
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly pass: Pass;
  /** See `LIST_DELIMITERS`. */
  readonly delimiter: string;
  /** What the records can be written to, if it is large enough. */
  readonly scratch: Uint8Array<ArrayBuffer>;
}

export interface ParsedBlock {
  /** The block, given back. */
  readonly lines: Uint8Array<ArrayBuffer>;
  /** As `RecordEncoder` writes them. */
  readonly records: Uint8Array<ArrayBuffer>;
  readonly recordCount: number;
  /** Records that are rejected, or come without some details, in the order of the lines. */
  readonly faulty: readonly FaultyLine[];
  /** Identifiers with something suspicious about them. */
  readonly suspicious: readonly string[];
  readonly lineCount: number;
  /** The last line that was not empty, in the block, from 1; 0 where there is none. */
  readonly lastLine: number;
  /** Whether an author name contains the list delimiter, so that this block is unusable. */
  readonly delimiterInUse: boolean;
}

export interface FaultyLine {
  readonly kind: EntryKind;
  /** Whether the record is there, without the details that its problems name. */
  readonly imported: boolean;
  /** In the block, from 1. */
  readonly line: number;
  readonly problems: readonly Problem[];
  readonly raw: unknown;
}

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const PREFIXES = {
  paper: Buffer.from('{"paper":'),
  citation: Buffer.from('{"citation":'),
} as const;

/** Reads the lines of a block that belong to a pass. What is not of the usual shape is read as an import reads it. */
export function parseBlock(task: ParseTask): ParsedBlock {
  return new BlockParser(task).parse();
}

class BlockParser {
  private readonly bytes: Buffer;
  /** Null where the bytes need a closer look, line by line. */
  private readonly encoding: 'latin1' | 'utf8' | null;
  private readonly writer: RecordEncoder;
  private readonly faulty: FaultyLine[] = [];
  private readonly suspicious: string[] = [];
  /** Whether a citation may be taken back, which is a matter of its citing paper. */
  private readonly mayTakeBack: boolean;

  constructor(private readonly task: ParseTask) {
    const { lines, delimiter, scratch } = task;
    this.bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
    this.encoding = encodingOf(this.bytes);
    this.mayTakeBack = task.pass === 'paper' && this.bytes.includes(TAKEN_BACK);
    this.writer = new RecordEncoder(delimiter, scratch);
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
    const { lines } = this.task;
    const { written: records, count: recordCount, delimiterInUse } = this.writer;
    const { faulty, suspicious } = this;
    return {
      lines,
      records,
      recordCount,
      faulty,
      suspicious,
      lineCount: line,
      lastLine,
      delimiterInUse,
    };
  }

  /** Whether the line is of the other pass, or of the usual shape, and was read. */
  private readPlain(start: number, end: number): boolean {
    if (this.encoding === null) return false;
    const { pass } = this.task;
    if (startsWith(this.bytes, start, PREFIXES[pass === 'paper' ? 'citation' : 'paper']))
      return !(this.mayTakeBack && this.bytes.subarray(start, end).includes(TAKEN_BACK));
    if (!startsWith(this.bytes, start, PREFIXES[pass])) return false;
    const record = plainRecord(this.bytes.toString(this.encoding, start, end));
    if (record !== null) this.writer.add(record);
    return record !== null;
  }

  /** Reads a line as an import does; answers whether it is there at all. */
  private readClosely(line: number, start: number, end: number): boolean {
    const input = readLine(this.bytes.subarray(start, end), line);
    if (input === null) return false;
    for (const { entry, raw } of entriesIn(input, nativeFormat, this.task.pass)) {
      const { kind } = entry;
      if ('record' in entry) {
        this.writer.add(entry.record);
        this.suspicious.push(...keysOf(entry.record).filter(isSuspicious));
        const { leftOut: problems } = entry;
        if (problems) this.faulty.push({ kind, imported: true, line, problems, raw });
      } else if ('problems' in entry) {
        const { problems } = entry;
        this.faulty.push({ kind, imported: false, line, problems, raw });
      }
    }
    return true;
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
