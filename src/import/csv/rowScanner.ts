import type { Problem } from '../../record/record.js';

/** Bytes of the longest row that is read, its line breaks included. */
export const LONGEST_ROW = 8 * 1024 * 1024;

/** The position of a row in the bytes of a `RowScanner`, until the next `push`. */
export interface RowBytes {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** End of the row's first line: less than `end` when a quoted cell holds line breaks. */
  readonly firstLineEnd: number;
  /** The problem of the row, if counting quotes already reveals one. */
  readonly problem?: Problem;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Cuts a CSV file into rows: a row ends with the first line break before which it has an even number of
 * quotes. That holds for every well-formed row and needs no parser, so a broken row affects only itself:
 * reading resumes on the line after the one on which it began. Empty lines are left out. Memory is bounded by
 * `LONGEST_ROW` and what one `push` adds.
 */
export class RowScanner {
  private bytes: Buffer = Buffer.alloc(0);
  /** Start of the row at hand, and how far it was scanned. */
  private start = 0;
  private at = 0;
  private inQuotes = false;
  private breaks = 0;
  private firstLineEnd = 0;
  private line = 1;
  /** Whether the rest of a line that was too long is still to come. */
  private skipping = false;

  /** Adds what comes next in the file; rows that were taken before lose their bytes. */
  push(bytes: Uint8Array): void {
    const kept = this.bytes.subarray(this.start);
    this.at -= this.start;
    this.firstLineEnd -= this.start;
    this.start = 0;
    this.bytes = Buffer.concat([kept, bytes]);
  }

  /** The bytes from one position of a row to another. */
  slice(start: number, end: number): Buffer {
    return this.bytes.subarray(start, end);
  }

  /** Up to `most` rows more; fewer when what was pushed holds no more. */
  take(most: number, ended: boolean): RowBytes[] {
    const rows: RowBytes[] = [];
    while (rows.length < most) {
      const row = this.next(ended);
      if (row === null) break;
      rows.push(row);
    }
    return rows;
  }

  /** Goes back to the beginning of a row, before anything else is pushed. */
  putBack(row: RowBytes): void {
    this.skipping = false;
    this.startRow(row.start, row.line);
  }

  /** Goes back to the line after the one on which `row` began. */
  resumeAfterFirstLine(row: RowBytes): void {
    this.skipping = false;
    this.startRow(row.firstLineEnd, row.line + 1);
  }

  private next(ended: boolean): RowBytes | null {
    for (;;) {
      if (this.skipping && !this.skipLine()) return null;
      const end = this.findEnd();
      if (end === null) return this.unfinished(ended);
      const row = this.rowTo(end);
      this.startRow(end, this.line + this.breaks);
      if (!this.isEmpty(row)) return row;
    }
  }

  /** Scans on to the end of the row at hand; null when its end has not come, or it is too long. */
  private findEnd(): number | null {
    const { bytes } = this;
    const end = Math.min(bytes.length, this.start + LONGEST_ROW);
    for (let at = this.at; at < end; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) this.inQuotes = !this.inQuotes;
      else if (byte === NEWLINE) {
        this.breaks += 1;
        if (this.breaks === 1) this.firstLineEnd = at + 1;
        if (!this.inQuotes) return at + 1;
      }
    }
    this.at = end;
    return null;
  }

  /** Handles a row without an end: waits for more data, or reports its problem. */
  private unfinished(ended: boolean): RowBytes | null {
    const length = this.at - this.start;
    if (length >= LONGEST_ROW) return this.breaks === 0 ? this.tooLong() : this.unclosed('NOT_CSV');
    if (!ended || length === 0) return null;
    if (this.inQuotes) return this.unclosed('CUT_SHORT');
    const row = this.rowTo(this.at);
    this.startRow(this.at, this.line + 1);
    return row;
  }

  private unclosed(code: 'NOT_CSV' | 'CUT_SHORT'): RowBytes {
    const row = this.rowTo(this.at);
    const where = code === 'CUT_SHORT' ? 'before the file ends' : `within ${LONGEST_ROW} bytes`;
    const expected = `a row whose quotes are closed ${where} (the following lines are read as rows)`;
    this.startRow(row.firstLineEnd, this.line + 1);
    return { ...row, problem: { code, field: '', value: this.excerpt(row), expected } };
  }

  private tooLong(): RowBytes {
    const row = this.rowTo(this.at);
    const expected = `a row of at most ${LONGEST_ROW} bytes`;
    this.startRow(this.at, this.line);
    this.skipping = true;
    return {
      ...row,
      problem: { code: 'LINE_TOO_LONG', field: '', value: this.excerpt(row), expected },
    };
  }

  private skipLine(): boolean {
    const newline = this.bytes.indexOf(NEWLINE, this.at);
    if (newline < 0) {
      this.startRow(this.bytes.length, this.line);
      return false;
    }
    this.skipping = false;
    this.startRow(newline + 1, this.line + 1);
    return true;
  }

  private rowTo(end: number): RowBytes {
    const { line, start } = this;
    return { line, start, end, firstLineEnd: this.breaks === 0 ? end : this.firstLineEnd };
  }

  private startRow(at: number, line: number): void {
    this.start = at;
    this.at = at;
    this.line = line;
    this.inQuotes = false;
    this.breaks = 0;
  }

  private isEmpty({ start, end }: RowBytes): boolean {
    return end - start === 1 || (end - start === 2 && this.bytes[start] === RETURN);
  }

  private excerpt({ start, end }: RowBytes): string {
    return this.bytes.toString('utf8', start, Math.min(end, start + 200));
  }
}
