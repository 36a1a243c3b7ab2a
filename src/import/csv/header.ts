import { BadInputError } from '../../errors.js';
import type { ColumnNames, ColumnSet } from './columns.js';
import { guessColumns, isComplete, mapOptions, type Guess } from './columnGuesses.js';
import { cellsNaming } from './commonNames.js';
import { columnsOption } from './headerless.js';
import { assertNoUnknown } from './unknownColumns.js';

export interface HeaderOptions {
  readonly columns: ColumnNames;
  readonly ignoreUnknown: boolean;
  /** The names of the columns of a file without a header, `` for one that is left out. */
  readonly header?: readonly string[] | null;
  /**
   * Told which columns are left out, because they are unknown, and what some of them may be; without it they are refused.
   */
  readonly onIgnored?: (names: readonly string[], guesses: readonly Guess[]) => void;
}

/** How the rows of one file are laid out. */
export interface Layout {
  /** Cells of every row. */
  readonly width: number;
  /** The cells that are read, as positions in the row by citegraph's names; of several, the first that is not empty. */
  readonly positions: readonly (readonly [column: string, positions: readonly number[]])[];
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** The most frequent of comma, tab, semicolon and bar in the header outside quotes; a comma if there is none. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Finds the columns of a format in the header of a file, in any case and under their common names. A column that `--map`
 * gives to one of citegraph's names is not read under its own name.
 *
 * @param cells - The header, cell by cell.
 * @throws BadInputError for a column that is unknown, missing or there twice.
 */
export function layoutOf(cells: readonly string[], set: ColumnSet, options: HeaderOptions): Layout {
  const header = cells.map((cell) => cell.trim());
  assertMapped(header, options.columns);
  const mapped = new Set(options.columns.values());
  const free = header.filter((name) => !mapped.has(name));
  const read = set.known
    .map((column): [string, string[]] => {
      const theirs = options.columns.get(column);
      return [column, theirs === undefined ? cellsNaming(column, free) : [theirs]];
    })
    .filter(([, names]) => names.length > 0);
  const names = new Set(read.flatMap(([, theirs]) => theirs));
  assertSingle(header, names);
  const unknown = header.filter((name) => !names.has(name));
  const columns = read.map(([column]) => column);
  assertNoUnknown({ header, unknown, columns }, set, options);
  assertRequired(header, columns, set);
  const ignored = unknown.filter((name) => name !== '');
  if (ignored.length > 0 && !options.ignoreUnknown) {
    options.onIgnored?.(ignored, unreadGuesses(ignored, columns, set));
  }
  const positions = read.map(
    ([column, theirs]) => [column, theirs.map((name) => header.indexOf(name))] as const,
  );
  return { width: header.length, positions };
}

function assertMapped(header: readonly string[], columns: ColumnNames): void {
  for (const [ours, theirs] of columns) {
    if (header.includes(theirs)) continue;
    const expected = `a column of the file: ${header.join(', ')}`;
    throw new BadInputError('--map', `${ours}=${theirs}`, expected);
  }
}

function assertSingle(header: readonly string[], names: ReadonlySet<string>): void {
  const twice = header.find((name, at) => names.has(name) && header.indexOf(name) !== at);
  if (twice === undefined) return;
  throw new BadInputError(`header, column ${twice}`, header, 'each name at most once');
}

function assertRequired(header: readonly string[], read: readonly string[], set: ColumnSet): void {
  for (const group of set.required) {
    if (group.some((column) => read.includes(column))) continue;
    const [first = ''] = group;
    const wanted =
      group.length === 1 ? `a column ${first}` : `one of the columns ${group.join(', ')}`;
    const hint = hintFor(header, set) ?? `--map ${first}=THEIRS if it has another name`;
    throw new BadInputError('header', header, `${wanted} (${hint}); found: ${header.join(', ')}`);
  }
}

/** What columns that are left out may be, of those that are not read. */
function unreadGuesses(
  ignored: readonly string[],
  read: readonly string[],
  { known }: ColumnSet,
): Guess[] {
  const unread = known.filter((column) => !read.includes(column));
  return guessColumns(ignored, { known: unread, required: [] });
}

/** What makes a file readable that lacks a column. */
function hintFor(header: readonly string[], set: ColumnSet): string | null {
  const columns = columnsOption(header);
  if (columns !== null) return `${columns} if its first line holds data and no names`;
  const guesses = guessColumns(header, set);
  return isComplete(header, set, guesses) ? `${mapOptions(guesses)} seems to be right` : null;
}
