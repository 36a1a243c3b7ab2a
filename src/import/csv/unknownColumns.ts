import { BadInputError } from '../../errors.js';
import type { ColumnSet } from './columns.js';
import { guessColumns, mapOptions } from './columnGuesses.js';
import { namesOf } from './commonNames.js';
import { columnsOption } from './headerless.js';
import type { HeaderOptions } from './header.js';
import { nearMiss } from './nearMiss.js';

/** What a header has. */
interface ReadHeader {
  readonly header: readonly string[];
  /** Names that are no column of the table. */
  readonly unknown: readonly string[];
  /** citegraph's names of the columns that are read. */
  readonly columns: readonly string[];
}

/**
 * Refuses unknown columns where the user has named what the file is; else only those that are likely a known one with a
 * mistake in its name, because leaving that out would lose it.
 *
 * @throws BadInputError
 */
export function assertNoUnknown(
  read: ReadHeader,
  set: ColumnSet,
  { header, ignoreUnknown, onIgnored }: HeaderOptions,
): void {
  if (header) assertNamed(read, set);
  else if (ignoreUnknown) return;
  else if (onIgnored === undefined) refuseUnknown(read, set);
  else refuseNearMiss(read, set);
}

function assertNamed({ unknown }: ReadHeader, { known }: ColumnSet): void {
  const wrong = unknown.find((name) => name !== '');
  if (wrong === undefined) return;
  const expected = `columns of one table: ${known.join(', ')} (no name, as in id,,title, leaves one out)`;
  throw new BadInputError('--columns', wrong, expected);
}

function refuseUnknown({ header, unknown }: ReadHeader, set: ColumnSet): void {
  if (unknown.length === 0) return;
  const columns = unknown.length === 1 ? 'column' : 'columns';
  const guesses = guessColumns(header, set);
  const likely = guesses.length === 0 ? '' : `, such as ${mapOptions(guesses)},`;
  const option = columnsOption(header);
  const headerless = option === null ? '' : `; ${option} if its first line holds data and no names`;
  throw new BadInputError(
    `header, ${columns} ${unknown.join(', ')}`,
    header,
    `only the columns ${set.known.join(', ')} (use --map OURS=THEIRS for a column with another name` +
      `${likely}${likely === '' ? ',' : ''} or --ignore-unknown to skip unknown columns${headerless})`,
  );
}

function refuseNearMiss({ header, unknown, columns }: ReadHeader, { known }: ColumnSet): void {
  for (const column of known.filter((each) => !columns.includes(each))) {
    const name = unknown.find((each) => nearMiss(each, namesOf(column)) !== null);
    if (name === undefined) continue;
    const expected = `${column}, which --map ${column}=${name} reads, or --ignore-unknown to leave such columns out`;
    throw new BadInputError(`header, column ${name}`, header, expected);
  }
}
