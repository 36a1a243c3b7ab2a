import { parseVocabulary } from '../../record/labels.js';
import type { ImportFormat } from '../../record/record.js';
import { CSV_CITATION_COLUMNS, citationRowEntries, isPlainCitation } from './citationRow.js';
import { assertKnownColumns, type ColumnNames, type CsvRow } from './columns.js';
import { CSV_PAPER_COLUMNS, paperEntries } from './paperRow.js';
import type { IdentifierOptions } from './identifiers.js';
import { assertHeader, readCsvRows, type ReadOptions } from './readRows.js';
import { watchedCells } from './watchedCells.js';

const NONE: ReadonlySet<string> = new Set();

export interface CsvOptions extends IdentifierOptions, Pick<ReadOptions, ToldOptions> {
  /** Source of the data; `csv` by default. */
  readonly source: string;
  /** Canonical version of every record, `0` when there is none. */
  readonly version: string;
  /** citegraph's name of a column to the file's, from `--map ours=theirs`. */
  readonly columns: ColumnNames;
  /** Also skips unknown columns. */
  readonly ignoreUnknown: boolean;
  /** Cells with exactly one of these texts are empty. */
  readonly missing?: ReadonlySet<string>;
}

/** Options of reading that have nothing to do with the meaning of cells. */
type ToldOptions = 'header' | 'onIgnored' | 'encoding' | 'onGuessed';

export interface CsvCitationsOptions extends CsvOptions {
  /** Vocabulary of the labels in rows that name none; one of `VOCABULARIES`, or null. */
  readonly vocabulary: string | null;
}

/**
 * CSV files of papers, one per row.
 *
 * @throws BadInputError for a `--map` of an unknown column; reading throws it for a bad header.
 */
export function csvPapersFormat(options: CsvOptions): ImportFormat<CsvRow> {
  assertKnownColumns(options.columns, CSV_PAPER_COLUMNS);
  return {
    name: 'csv-papers',
    kinds: ['paper'],
    settings: settingsOf(options),
    read: (bytes) => readCsvRows(bytes, CSV_PAPER_COLUMNS, options),
    check: (bytes) => assertHeader(bytes, CSV_PAPER_COLUMNS, options),
    adapt: (row) => paperEntries(row, options),
    watched: { pass: 'paper', texts: (row) => watchedCells(row, options.missing ?? NONE) },
  };
}

/**
 * CSV files of citations, one per row; a citation with several contexts has several rows.
 *
 * @throws BadInputError for a `--map` of an unknown column, and for a vocabulary without a table; reading
 * throws it for a bad header.
 */
export function csvCitationsFormat(options: CsvCitationsOptions): ImportFormat<CsvRow> {
  assertKnownColumns(options.columns, CSV_CITATION_COLUMNS);
  const vocabulary = options.vocabulary === null ? null : parseVocabulary(options.vocabulary);
  const rowOptions = { ...options, vocabulary };
  return {
    name: 'csv-citations',
    kinds: ['paper', 'citation'],
    settings: { ...settingsOf(options), ...(vocabulary === null ? {} : { vocabulary }) },
    read: (bytes) => readCsvRows(bytes, CSV_CITATION_COLUMNS, options),
    check: (bytes) => assertHeader(bytes, CSV_CITATION_COLUMNS, options),
    adapt: (row) => citationRowEntries(row, rowOptions),
    watched: { pass: 'citation', texts: (row) => watchedCells(row, options.missing ?? NONE) },
    plainKind: (row) => (isPlainCitation(row) ? 'citation' : null),
  };
}

function settingsOf({
  source,
  version,
  scheme,
  missing = NONE,
}: CsvOptions): Record<string, string> {
  return {
    source,
    version,
    ...(scheme === null ? {} : { scheme }),
    ...(missing.size === 0 ? {} : { missing: JSON.stringify([...missing]) }),
  };
}
