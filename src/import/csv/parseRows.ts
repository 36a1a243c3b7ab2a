import { CsvError, parse } from 'csv-parse/sync';
import { isUtf8 } from 'node:buffer';
import { must } from '../../must.js';
import type { Problem } from '../../record/record.js';
import type { RowBytes, RowScanner } from './rowScanner.js';

/** The cells of one row, or its problem; `raw` is the skipped part of the file. */
export type ParsedRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: Problem; readonly raw?: string };

/** Rows that one call of the parser reads: it costs as much to set up as to read a few dozen of them. */
const BATCH = 256;

/** Reads all rows that `scanner` has. */
export function* parseRows(
  scanner: RowScanner,
  delimiter: string,
  ended: boolean,
): Generator<ParsedRow> {
  // Until nothing is left, not until a batch is short: after a row that did not parse, the scanner may go
  // back.
  for (;;) {
    const rows = scanner.take(BATCH, ended);
    if (rows.length === 0) return;
    const cells = parseTogether(scanner, rows, delimiter);
    if (cells === null) yield* parseOneByOne(scanner, rows, delimiter);
    else {
      for (const [at, { line }] of rows.entries()) {
        yield { line, cells: must(cells[at], `row ${at}`) };
      }
    }
  }
}

/** Reads a single row. */
export function parseRow(scanner: RowScanner, row: RowBytes, delimiter: string): ParsedRow {
  const { line } = row;
  const firstLine = scanner.slice(row.start, row.firstLineEnd);
  if (row.problem !== undefined) return unfinished(line, row.problem, firstLine, delimiter);
  const bytes = withoutByteOrderMark(scanner.slice(row.start, row.end));
  const parsed = parseBytes(bytes, delimiter);
  const [cells] = Array.isArray(parsed) ? parsed : [];
  if (cells === undefined) return strayQuote(line, firstLine);
  // After its quotes, because lines that a stray quote has joined are to be read again.
  return isUtf8(bytes) ? { line, cells } : { line, problem: notUtf8(bytes) };
}

/** A row without an end: a stray quote in its first line is a better explanation than the missing end. */
function unfinished(line: number, problem: Problem, first: Buffer, delimiter: string): ParsedRow {
  if (problem.code === 'LINE_TOO_LONG') return { line, problem };
  const parsed = parseBytes(first, delimiter);
  const isOpen = parsed instanceof CsvError && parsed.code === 'CSV_QUOTE_NOT_CLOSED';
  return isOpen ? { line, problem, raw: textOf(first) } : strayQuote(line, first);
}

function strayQuote(line: number, firstLine: Buffer): ParsedRow {
  const raw = textOf(firstLine);
  const expected = 'a quoted cell with each inner quote doubled, when a cell contains quotes';
  return {
    line,
    problem: { code: 'NOT_CSV', field: '', value: raw.slice(0, 200), expected },
    raw,
  };
}

function notUtf8(bytes: Buffer): Problem {
  const value = bytes.toString('utf8', 0, 200);
  return {
    code: 'NOT_UTF8',
    field: '',
    value,
    expected: 'text in UTF-8; --encoding NAME reads a file in another encoding',
  };
}

function textOf(line: Buffer): string {
  return line.toString('utf8').trimEnd();
}

function* parseOneByOne(
  scanner: RowScanner,
  rows: readonly RowBytes[],
  delimiter: string,
): Generator<ParsedRow> {
  for (const row of rows) {
    const parsed = parseRow(scanner, row, delimiter);
    yield parsed;
    // A stray quote has joined lines that may be rows of their own; those are read again, one by one.
    if (isBroken(parsed) && row.firstLineEnd < row.end && row.problem === undefined) {
      scanner.resumeAfterFirstLine(row);
      return;
    }
  }
}

function isBroken(parsed: ParsedRow): boolean {
  return 'problem' in parsed && parsed.problem.code === 'NOT_CSV';
}

/** The cells of rows that follow one another, null unless each of them is as it should be. */
function parseTogether(
  scanner: RowScanner,
  rows: readonly RowBytes[],
  delimiter: string,
): string[][] | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    rows.some(({ problem }) => problem !== undefined)
  ) {
    return null;
  }
  const bytes = scanner.slice(first.start, last.end);
  const cells = isUtf8(bytes) ? parseBytes(bytes, delimiter) : null;
  return Array.isArray(cells) && cells.length === rows.length ? cells : null;
}

function parseBytes(bytes: Buffer, delimiter: string): string[][] | CsvError {
  try {
    return parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
