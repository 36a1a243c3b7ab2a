import { BadInputError } from '../../errors.js';
import { SCHEME_NAMES } from '../../identifier/schemes.js';

/** The cells of one row by citegraph's names of the columns; of a cell that is empty, ''. */
export type CsvRow = Readonly<Record<string, string>>;

/** Column names of a file, as given by the user: from the name in citegraph to the name in the file. */
export type ColumnNames = ReadonlyMap<string, string>;

/** The known and the required columns of a format. */
export interface ColumnSet {
  readonly known: readonly string[];
  /** At least one column of each group has to be there. */
  readonly required: readonly (readonly string[])[];
}

/** Columns that identify a paper: `id` for several identifiers of any scheme, else the scheme. */
export const IDENTIFIER_COLUMNS: readonly string[] = ['id', ...SCHEME_NAMES];

/** @throws BadInputError when `--map` names a column that the format does not have. */
export function assertKnownColumns(names: ColumnNames, { known }: ColumnSet): void {
  for (const [ours, theirs] of names) {
    if (known.includes(ours)) continue;
    const expected = `OURS=THEIRS, where OURS is one of ${known.join(', ')}`;
    throw new BadInputError('--map', `${ours}=${theirs}`, expected);
  }
}

/** The file's name of one of citegraph's columns, for messages. */
export function nameInFile(names: ColumnNames, column: string): string {
  return names.get(column) ?? column;
}
