import { BadInputError } from '../../errors.js';
import { schemeNamed } from '../../identifier/identifier.js';
import { SCHEME_NAMES, type Scheme } from '../../identifier/schemes.js';
import { parseVersion } from '../../source/version.js';
import { assertSourceName } from '../../source/sourceName.js';
import { type RequestedFile, requestFiles } from '../../import/requestedFile.js';
import { CSV_CITATION_COLUMNS } from '../../import/csv/citationRow.js';
import type { ColumnNames, ColumnSet, CsvRow } from '../../import/csv/columns.js';
import { CSV_PAPER_COLUMNS } from '../../import/csv/paperRow.js';
import type { ImportFormat } from '../../record/record.js';
import { csvCitationsFormat, csvPapersFormat } from '../../import/csv/csvFormat.js';

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
}

/** The formats of tables under the options of a command. */
export interface TableFormats {
  readonly papers: () => ImportFormat<CsvRow>;
  readonly citations: () => ImportFormat<CsvRow>;
  /** citegraph's names of columns that `--map` names. */
  readonly renamed: ReadonlySet<string>;
  /** Of every record whose file names none. */
  readonly version: string;
}

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
    ...(papers.length > 0 ? requestFiles(papers, formats.papers()) : []),
    ...(citations.length > 0 ? requestFiles(citations, formats.citations()) : []),
  ];
}

/** `used` are the tables that `--map` can be about. Throws `BadInputError` for options that cannot be used. */
export function tableFormats(options: TableOptions, used: readonly ColumnSet[]): TableFormats {
  const { source, ignoreUnknown } = options;
  assertSourceName(source);
  const version = parseVersion(options.recordVersion, '--record-version');
  const shared = { source, version, ignoreUnknown, scheme: parseScheme(options.scheme) };
  const names = columnNames(options.map ?? [], used);
  return {
    renamed: new Set(names.keys()),
    version,
    papers: () => csvPapersFormat({ ...shared, columns: columnsOf(CSV_PAPER_COLUMNS, names) }),
    citations: () =>
      csvCitationsFormat({
        ...shared,
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
