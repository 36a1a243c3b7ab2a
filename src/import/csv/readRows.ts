import { BadInputError } from '../../errors.js';
import { must } from '../../must.js';
import type { Input, Problem } from '../../record/record.js';
import type { ColumnSet, CsvRow } from './columns.js';
import { delimiterOf, layoutOf, type HeaderOptions, type Layout } from './header.js';
import { parseRow, parseRows, type ParsedRow } from './parseRows.js';
import { RowScanner } from './rowScanner.js';
import { TableText, type TextOptions } from './tableText.js';

/** Bytes read at a time; smaller pieces are combined, because each costs a call of the parser. */
const BLOCK = 64 * 1024;

/** How a table is read. */
export type ReadOptions = HeaderOptions & TextOptions;

interface Table {
  readonly layout: Layout;
  readonly delimiter: string;
}

/**
 * Reads a CSV file, row by row and in bounded memory. `line` is the one on which a row begins. A broken row
 * is one problem, and reading continues; a row of empty cells is skipped. Pieces of fewer than `blockBytes`
 * are put together before they are read.
 *
 * @throws BadInputError for an invalid header, without which no row can be read.
 */
export async function* readCsvRows(
  chunks: AsyncIterable<Uint8Array>,
  columns: ColumnSet,
  options: ReadOptions,
  blockBytes = BLOCK,
): AsyncGenerator<Input<CsvRow>> {
  const scanner = new RowScanner();
  const text = new TableText(options);
  const header = new HeaderReader(columns, options);
  let table: Table | null = null;
  for await (const { bytes, ended } of blocksOf(chunks, blockBytes)) {
    scanner.push(text.read(bytes, !ended));
    table ??= header.read(scanner, ended);
    if (table === null) continue;
    for (const parsed of parseRows(scanner, table.delimiter, ended)) {
      const input = inputOf(parsed, table);
      if (input !== null) yield input;
    }
  }
}

/** Rejects with `BadInputError` for an invalid header; reads at most the first rows. */
export async function assertHeader(
  chunks: AsyncIterable<Uint8Array>,
  columns: ColumnSet,
  options: ReadOptions,
): Promise<void> {
  const rows = readCsvRows(chunks, columns, options);
  await rows.next();
  await rows.return(undefined);
}

async function* blocksOf(
  chunks: AsyncIterable<Uint8Array>,
  blockBytes: number,
): AsyncGenerator<{ bytes: Uint8Array; ended: boolean }> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length < blockBytes) continue;
    yield { bytes: Buffer.concat(parts), ended: false };
    parts = [];
    length = 0;
  }
  yield { bytes: Buffer.concat(parts), ended: true };
}

/** The line before the header in which Excel may name the delimiter. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.)"?\s*$/i;

/** Reads the header as soon as it is there. */
class HeaderReader {
  private delimiter: string | undefined;

  constructor(
    private readonly columns: ColumnSet,
    private readonly options: HeaderOptions,
  ) {}

  read(scanner: RowScanner, ended: boolean): Table | null {
    const [row] = scanner.take(1, ended);
    if (row === undefined) {
      if (!ended) return null;
      throw new BadInputError('header', undefined, `a header line with the column names`);
    }
    const text = scanner.slice(row.start, row.end).toString('utf8');
    const [, separator] = SEPARATOR_LINE.exec(text) ?? [];
    if (separator !== undefined && this.delimiter === undefined) {
      this.delimiter = separator;
      return this.read(scanner, ended);
    }
    const delimiter = this.delimiter ?? delimiterOf(text);
    const parsed = parseRow(scanner, row, delimiter);
    const given = this.options.header ?? null;
    if (given !== null) {
      scanner.putBack(row);
      return { layout: this.layoutGiven(given, parsed), delimiter };
    }
    if ('problem' in parsed) {
      const { value, expected } = parsed.problem;
      throw new BadInputError('header', value, expected);
    }
    return { layout: layoutOf(parsed.cells, this.columns, this.options), delimiter };
  }

  /** The layout of a file that begins with data; a first row that cannot be read tells nothing of it. */
  private layoutGiven(header: readonly string[], first: ParsedRow): Layout {
    if ('cells' in first && first.cells.length !== header.length) {
      const { cells } = first;
      const expected = `${cells.length} names, one for each cell of the first row: ${cells.join(', ')}`;
      throw new BadInputError('--columns', header.join(','), expected);
    }
    return layoutOf(header, this.columns, this.options);
  }
}

function inputOf(parsed: ParsedRow, { layout }: Table): Input<CsvRow> | null {
  if ('problem' in parsed) return parsed;
  const { line, cells } = parsed;
  if (cells.every((cell) => cell.trim() === '')) return null;
  if (cells.length !== layout.width) {
    return { line, problem: wrongWidth(cells, layout.width), raw: cells };
  }
  const value: Record<string, string> = {};
  for (const [column, positions] of layout.positions) {
    const found = positions.map((position) => must(cells[position], `cell ${position}`));
    value[column] = found.find((cell) => cell.trim() !== '') ?? found[0] ?? '';
  }
  return { line, value };
}

function wrongWidth(cells: readonly string[], width: number): Problem {
  const expected =
    `${width} cells, as in the header, not ${cells.length} ` +
    '(a cell that contains a delimiter or a line break must be quoted)';
  return { code: 'NOT_CSV', field: '', value: cells.join(' | ').slice(0, 200), expected };
}
