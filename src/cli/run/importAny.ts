import { BadInputError } from '../../errors.js';
import { CSV_CITATION_COLUMNS } from '../../import/csv/citationRow.js';
import { CSV_PAPER_COLUMNS } from '../../import/csv/paperRow.js';
import { crossrefFormat } from '../../import/crossref/crossrefFormat.js';
import { nativeFormat } from '../../import/native/nativeFormat.js';
import type { SourceOptions } from '../../import/corpora/corpus.js';
import { openAlexFormat } from '../../import/openalex/openAlexFormat.js';
import {
  describeRefused,
  IMPORTABLE_FORMATS,
  SOURCE_FORMATS,
  type ImportableFormat,
  type Recognition,
  type SourceFormat,
} from '../../import/recognise/recognition.js';
import { containerAt, recognisedFile } from '../../import/recognise/recognisedFile.js';
import { rejectedFormat } from '../../import/rejected/rejectedFormat.js';
import { type RequestedFile, requestFile } from '../../import/requestedFile.js';
import { FORMAT_OF_SOURCE } from '../../import/sourceFormats.js';
import type { Found, LeftOut, Source } from '../../import/sources/source.js';
import { spoolInput, STANDARD_INPUT } from '../../import/spool.js';
import type { SemanticScholarOptions } from '../../import/semanticScholar/origin.js';
import { semanticScholarFormat } from '../../import/semanticScholar/semanticScholarFormat.js';
import {
  semanticScholarOptions,
  type SemanticScholarCommandOptions,
} from './importSemanticScholar.js';
import { leftOutAs, nothingIn, sayLeftOut, sayTaken, sourcesFound } from './foundFiles.js';
import { guessSayer, ignoredSayer } from './tableNotes.js';
import { tableFormats, type TableFormats, type TableOptions } from './importCsv.js';

/** Options of `citegraph import FILE…`. */
export interface AnyCommandOptions extends TableOptions, SemanticScholarCommandOptions {
  /** Of all files, instead of recognising each. */
  readonly format?: string;
}

/** What the command imports. */
export interface RequestedFiles {
  readonly files: RequestedFile[];
  /** Files of folders and archives that hold data, and cannot be imported. */
  readonly filesLeftOut: number;
}

/** Binds files to one of the formats. */
type Request = (path: string, name: string) => RequestedFile;

type Recognise = (source: Source) => Promise<Recognition>;

/**
 * Recognises each file, each file of a folder and each member of an archive, and says what they are taken for. Standard
 * input is copied to the folder `spool` first, because it can be read only once.
 *
 * @throws BadInputError for a file that cannot be imported, and for options that cannot be used.
 */
export async function requestAny(
  paths: readonly string[],
  options: AnyCommandOptions,
  spool: string,
): Promise<RequestedFiles> {
  const tables = tableFormats(options, [CSV_PAPER_COLUMNS, CSV_CITATION_COLUMNS]);
  const requests = requestsOf(tables, semanticScholarOptions(options));
  const recognise = recognition(options, tables);
  const files: RequestedFile[] = [];
  let filesLeftOut = 0;
  for (const given of paths) {
    const name = given === '-' ? STANDARD_INPUT : given;
    const found = await sourcesFound(given === '-' ? await spoolInput(spool) : given, name);
    const { taken, leftOut } = await sorted(name, found, recognise, options.format === undefined);
    if (taken.length === 0) throw nothingIn(name, leftOut);
    for (const { source, format } of taken) {
      files.push({ ...requests[format](given, source.name), source });
    }
    filesLeftOut += leftOut.filter(({ isData }) => isData).length;
  }
  return { files, filesLeftOut };
}

interface Taken {
  readonly source: Source;
  readonly format: ImportableFormat;
}

/** What is imported of the files found at a path; each is said, unless the command names the format. */
async function sorted(
  given: string,
  { sources, leftOut: before, isMany }: Found,
  recognise: Recognise,
  isSaid: boolean,
): Promise<{ taken: Taken[]; leftOut: LeftOut[] }> {
  const taken: (Taken & { name: string; what: string })[] = [];
  const leftOut = [...before];
  for (const source of sources) {
    const found = await recognise(source);
    const { name } = source;
    if (found.format !== null) {
      taken.push({ source, format: found.format, name, what: found.named });
    } else if (isMany) {
      leftOut.push(leftOutAs(name, found));
    } else {
      const expected = `a file that can be imported; this is ${describeRefused(found)}`;
      throw new BadInputError('FILE', name, expected);
    }
  }
  if (isSaid) sayTaken(given, taken);
  sayLeftOut(given, leftOut);
  return { taken, leftOut };
}

/** The format of deleted records, which may have too few fields to be recognised. */
const DELETES_FORMAT = 'semantic-scholar' satisfies ImportableFormat;

/** How the format of each file is found. */
function recognition(options: AnyCommandOptions, tables: TableFormats): Recognise {
  const { deletes, format: named = deletes && DELETES_FORMAT } = options;
  if (named === undefined) return (source) => recognisedFile(source, tables.hints);
  const format = IMPORTABLE_FORMATS.find((each) => each === named);
  if (format !== undefined)
    return async (source) => (await containerAt(source)) ?? { format, named };
  throw new BadInputError('--format', named, `one of ${IMPORTABLE_FORMATS.join(', ')}`);
}

function requestsOf(
  tables: TableFormats,
  semanticScholar: SemanticScholarOptions,
): Readonly<Record<ImportableFormat, Request>> {
  const sayIgnored = ignoredSayer();
  const listener = (name: string) => ({ ...guessSayer(name), ...sayIgnored(name) });
  const options: SourceOptions = { version: tables.version };
  const sources = SOURCE_FORMATS.map((name): [SourceFormat, Request] => [
    name,
    (path) => requestFile(path, FORMAT_OF_SOURCE[name](options)),
  ]);
  return {
    ...(Object.fromEntries(sources) as Record<SourceFormat, Request>),
    native: (path) => requestFile(path, nativeFormat),
    crossref: (path) => requestFile(path, crossrefFormat),
    openalex: (path) => requestFile(path, openAlexFormat),
    'semantic-scholar': (path) => requestFile(path, semanticScholarFormat(semanticScholar)),
    rejects: (path) => requestFile(path, rejectedFormat),
    'csv-papers': (path, name) => requestFile(path, tables.papers(listener(name))),
    'csv-citations': (path, name) => requestFile(path, tables.citations(listener(name))),
  };
}
