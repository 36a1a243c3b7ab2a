import { BadInputError } from '../../errors.js';
import { CSV_CITATION_COLUMNS } from '../../import/csv/citationRow.js';
import { CSV_PAPER_COLUMNS } from '../../import/csv/paperRow.js';
import { crossrefFormat } from '../../import/crossref/crossrefFormat.js';
import { nativeFormat } from '../../import/native/nativeFormat.js';
import { IMPORTABLE_FORMATS, type ImportableFormat } from '../../import/recognise/recognition.js';
import { recognisedFile, type NamedFile } from '../../import/recognise/recognisedFile.js';
import { openAlexFormat } from '../../import/openalex/openAlexFormat.js';
import { rejectedFormat } from '../../import/rejected/rejectedFormat.js';
import { type RequestedFile, requestFile } from '../../import/requestedFile.js';
import { spoolInput, STANDARD_INPUT } from '../../import/spool.js';
import type { SemanticScholarOptions } from '../../import/semanticScholar/origin.js';
import { semanticScholarFormat } from '../../import/semanticScholar/semanticScholarFormat.js';
import { printNote } from '../output.js';
import {
  semanticScholarOptions,
  type SemanticScholarCommandOptions,
} from './importSemanticScholar.js';
import { tableFormats, type TableFormats, type TableOptions } from './importCsv.js';

/** Options of `citegraph import FILE…`. */
export interface AnyCommandOptions extends TableOptions, SemanticScholarCommandOptions {
  /** Of all files, instead of recognising each. */
  readonly format?: string;
}

/** Binds files to one of the formats. */
type Request = (path: string) => RequestedFile;

/**
 * Recognises each file and says what it is taken for. Standard input is copied to the folder `spool` first, because it
 * can be read only once.
 *
 * @throws BadInputError for a file that cannot be imported, and for options that cannot be used.
 */
export async function requestAny(
  paths: readonly string[],
  options: AnyCommandOptions,
  spool: string,
): Promise<RequestedFile[]> {
  const tables = tableFormats(options, [CSV_PAPER_COLUMNS, CSV_CITATION_COLUMNS]);
  const requests = requestsOf(tables, semanticScholarOptions(options));
  const format = options.format === undefined ? null : formatNamed(options.format);
  const requested: RequestedFile[] = [];
  for (const given of paths) {
    const isInput = given === '-';
    const file = isInput ? await spoolInput(spool) : given;
    const name = isInput ? STANDARD_INPUT : given;
    const kind = format ?? (await recognisedFormat({ path: file, name }, tables.renamed));
    requested.push({ ...requests[kind](file), name });
  }
  return requested;
}

/** The format of a file, which is said. */
async function recognisedFormat(
  file: NamedFile,
  renamed: ReadonlySet<string>,
): Promise<ImportableFormat> {
  const { format, named } = await recognisedFile(file, renamed);
  printNote(`${file.name}: ${named}`);
  return format;
}

function formatNamed(name: string): ImportableFormat {
  const format = IMPORTABLE_FORMATS.find((each) => each === name);
  if (format !== undefined) return format;
  throw new BadInputError('--format', name, `one of ${IMPORTABLE_FORMATS.join(', ')}`);
}

function requestsOf(
  tables: TableFormats,
  semanticScholar: SemanticScholarOptions,
): Readonly<Record<ImportableFormat, Request>> {
  return {
    native: (path) => requestFile(path, nativeFormat),
    crossref: (path) => requestFile(path, crossrefFormat),
    openalex: (path) => requestFile(path, openAlexFormat),
    'semantic-scholar': (path) => requestFile(path, semanticScholarFormat(semanticScholar)),
    rejects: (path) => requestFile(path, rejectedFormat),
    'csv-papers': (path) => requestFile(path, tables.papers()),
    'csv-citations': (path) => requestFile(path, tables.citations()),
  };
}
