import { CITATION_COLUMNS, singleValue, type Column } from '../exportColumns.js';
import type { ExportFile, FileOptions, FileRow } from '../exportFile.js';
import { oneLine } from './cleanText.js';

/** What makes spreadsheets run a cell, also in full width. */
const RUNS = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * CSV by RFC 4180: CRLF, and quotes around what would be read as something else. A text that a spreadsheet would run
 * gets an apostrophe in front, unless formulas are kept.
 */
export async function* csv<Row extends FileRow>(
  { columns, pages, citations }: ExportFile<Row>,
  { keepsFormulas, table }: FileOptions,
): AsyncGenerator<string> {
  if (table === 'citations') {
    yield headerOf(CITATION_COLUMNS);
    yield rowsOf(citations ?? [], CITATION_COLUMNS, keepsFormulas);
    return;
  }
  yield headerOf(columns);
  for await (const page of pages) yield rowsOf(page, columns, keepsFormulas);
}

function headerOf(columns: readonly { readonly name: string }[]): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`;
}

function rowsOf<Thing>(
  things: readonly Thing[],
  columns: readonly Column<Thing>[],
  keepsFormulas: boolean,
): string {
  const rows = things.map((thing) =>
    columns.map((column) => cellOf(singleValue(thing, column), keepsFormulas)).join(','),
  );
  return rows.map((row) => `${row}\r\n`).join('');
}

/** A value as a cell. Numbers are no formulas, whatever their sign. */
export function cellOf(value: string | number | boolean | null, keepsFormulas: boolean): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const line = oneLine(value);
  const text = !keepsFormulas && RUNS.test(line) ? `'${line}` : line;
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
