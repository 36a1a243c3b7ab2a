import { BadInputError } from '../../errors.js';
import { schemeNamed } from '../../identifier/identifier.js';
import { SCHEME_NAMES, type Scheme } from '../../identifier/schemes.js';
import { parseVersion } from '../../source/version.js';
import { assertSourceName } from '../../source/sourceName.js';
import { guessSayer } from './tableNotes.js';
import { type RequestedFile, requestFile } from '../../import/requestedFile.js';
import { CSV_CITATION_COLUMNS } from '../../import/csv/citationRow.js';
import type { ColumnNames, ColumnSet, CsvRow } from '../../import/csv/columns.js';
import { CSV_PAPER_COLUMNS } from '../../import/csv/paperRow.js';
import { assertEncoding } from '../../import/csv/encoding.js';
import type { TableHints } from '../../import/recognise/table.js';
import type { ImportFormat } from '../../record/record.js';
import {
  csvCitationsFormat,
  csvPapersFormat,
  type CsvOptions,
} from '../../import/csv/csvFormat.js';

/** Options of `citegraph import csv`. */
export interface CsvCommandOptions extends TableOptions {
  readonly papers?: readonly string[];
  readonly citations?: readonly string[];
}

/** Options of every command that reads tables. */
export interface TableOptions {
  readonly source: string;
  readonly recordVersion?: string;
  readonly map?: readonly string[];
  readonly ignoreUnknown: boolean;
  readonly vocabulary?: string;
  readonly scheme?: string;
  readonly missing?: readonly string[];
  /** Names of the columns of files without a header, with commas between. */
  readonly columns?: string;
  readonly encoding?: string;
}

/** The formats of tables under the options of a command. */
export interface TableFormats {
  readonly papers: (listener?: TableListener) => ImportFormat<CsvRow>;
  readonly citations: (listener?: TableListener) => ImportFormat<CsvRow>;
  /** What the options tell of the tables. */
  readonly hints: TableHints & { readonly encoding: string | null };
  /** Of every record whose file names none. */
  readonly version: string;
}

/** Told what is noteworthy about the form of a table. */
export type TableListener = Pick<CsvOptions, 'onIgnored' | 'onGuessed'>;

/** The tables that the command names. Throws `BadInputError` for options that cannot be used. */
export function requestTables(options: CsvCommandOptions): RequestedFile[] {
  const { papers = [], citations = [] } = options;
  if (papers.length + citations.length === 0) {
    throw new BadInputError(
      '--papers',
      undefined,
      'at least one table, in --papers or --citations',
    );
  }
  const used = [
    papers.length > 0 ? CSV_PAPER_COLUMNS : [],
    citations.length > 0 ? CSV_CITATION_COLUMNS : [],
  ].flat();
  const formats = tableFormats(options, used);
  return [
    ...papers.map((file) => requestFile(file, formats.papers(guessSayer(file)))),
    ...citations.map((file) => requestFile(file, formats.citations(guessSayer(file)))),
  ];
}

/** `used` are the tables that `--map` can be about. Throws `BadInputError` for options that cannot be used. */
export function tableFormats(options: TableOptions, used: readonly ColumnSet[]): TableFormats {
  const { source, ignoreUnknown } = options;
  assertSourceName(source);
  const version = parseVersion(options.recordVersion, '--record-version');
  const missing = parseMissing(options.missing ?? []);
  const header = options.columns?.split(',').map((name) => name.trim()) ?? null;
  const encoding = assertEncoding(options.encoding);
  const scheme = parseScheme(options.scheme);
  const shared = { source, version, ignoreUnknown, scheme, missing, header, encoding };
  const names = columnNames(options.map ?? [], used);
  return {
    hints: { renamed: new Set(names.keys()), header, encoding },
    version,
    papers: (listener) =>
      csvPapersFormat({ ...shared, ...listener, columns: columnsOf(CSV_PAPER_COLUMNS, names) }),
    citations: (listener) =>
      csvCitationsFormat({
        ...shared,
        ...listener,
        columns: columnsOf(CSV_CITATION_COLUMNS, names),
        vocabulary: options.vocabulary ?? null,
      }),
  };
}

function parseScheme(name: string | undefined): Scheme | null {
  if (name === undefined) return null;
  const scheme = schemeNamed(name);
  if (scheme !== null) return scheme;
  throw new BadInputError('--scheme', name, `one of ${SCHEME_NAMES.join(', ')}`);
}

/** Texts of cells, which are compared without the white space around them. */
function parseMissing(texts: readonly string[]): ReadonlySet<string> {
  const missing = texts.map((text) => text.trim());
  if (!missing.includes('')) return new Set(missing);
  throw new BadInputError(
    '--missing',
    '',
    'the text of a cell, such as NA; empty cells are absent',
  );
}

/** Parses `--map`; each name has to be a column of one of the tables. */
function columnNames(maps: readonly string[], used: readonly ColumnSet[]): ColumnNames {
  const known = [...new Set(used.flatMap((columns) => columns.known))];
  const names = new Map<string, string>();
  for (const map of maps) {
    const [ours, theirs] = parseMap(map, known);
    const before = names.get(ours);
    if (before !== undefined) {
      const expected = `one name for the column ${ours}, which has ${ours}=${before} already`;
      throw new BadInputError('--map', map, expected);
    }
    names.set(ours, theirs);
  }
  return names;
}

function parseMap(map: string, known: readonly string[]): [ours: string, theirs: string] {
  const at = map.indexOf('=');
  const [ours, theirs] = [map.slice(0, Math.max(at, 0)), map.slice(at + 1)];
  if (known.includes(ours) && theirs !== '') return [ours, theirs];
  const expected = `OURS=THEIRS, where OURS is one of ${known.join(', ')}`;
  throw new BadInputError('--map', map, expected);
}

function columnsOf({ known }: ColumnSet, names: ColumnNames): ColumnNames {
  return new Map([...names].filter(([ours]) => known.includes(ours)));
}
