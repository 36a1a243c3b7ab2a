import { parse } from 'csv-parse/sync';
import { CITO_SOURCE } from '../corpora/citoNanopublications.js';
import { THREE_C_SOURCE } from '../corpora/threeC.js';
import { CSV_CITATION_COLUMNS } from '../csv/citationRow.js';
import type { ColumnSet } from '../csv/columns.js';
import { guessColumns, isComplete, mapOptions, schemeOption } from '../csv/columnGuesses.js';
import { cellsNaming } from '../csv/commonNames.js';
import { delimiterOf } from '../csv/header.js';
import { columnsOption } from '../csv/headerless.js';
import { CSV_PAPER_COLUMNS } from '../csv/paperRow.js';
import { IDENTITY_TABLES } from '../openalex/identities.js';
import type { Recognition } from './recognition.js';

/** What the command says of the tables. */
export interface TableHints {
  /** citegraph's columns that have another name in the file, by `--map`. */
  readonly renamed?: ReadonlySet<string>;
  /** Names of the columns of a file without a header, by `--columns`. */
  readonly header?: readonly string[] | null;
}

/** Columns that are named. */
const LISTED = 12;
/** Rows in which identifiers are looked for. */
const SAMPLE = 20;

const NAMES =
  'tables of papers have a column id or one named after a scheme, those of citations citing and cited';

/** Recognises a table by its header; null where the first line is none. */
export function recogniseTable(text: string, hints: TableHints = {}): Recognition | null {
  const rows = rowsOf(text);
  const header = hints.header ?? rows[0] ?? null;
  if (header === null) return null;
  if (IDENTITY_TABLES.some((columns) => columns.every((column) => header.includes(column)))) {
    return { format: 'openalex', named: 'deleted or merged works of OpenAlex' };
  }
  const has = ({ required }: ColumnSet) =>
    required.every((group) =>
      group.some(
        (name) => cellsNaming(name, header).length > 0 || hints.renamed?.has(name) === true,
      ),
    );
  // Who names columns means a table of their own.
  const named = `with the columns ${listOf(header)}`;
  const isOwn = hints.header || (hints.renamed?.size ?? 0) > 0;
  const source = isOwn ? null : sourceOf(header, text);
  if (source !== null) return source;
  if (has(CSV_CITATION_COLUMNS))
    return { format: 'csv-citations', named: `a table of citations, ${named}` };
  if (has(CSV_PAPER_COLUMNS)) return { format: 'csv-papers', named: `a table of papers, ${named}` };
  if (hints.header) return { format: null, named: `a table ${named}`, advice: NAMES };
  const columns = header.length < 2 && rows.length < 2 ? null : columnsOption(header);
  if (columns !== null) {
    const advice = `if its first line holds data: citegraph import FILE ${columns}`;
    return { format: null, named: `a table without a header`, advice };
  }
  if (header.length < 2) return null;
  return { format: null, named: `a table ${named}`, advice: adviceFor(header, rows.slice(1)) };
}

function listOf(header: readonly string[]): string {
  const named = header.filter((name) => name !== '');
  const more = named.length > LISTED ? `, and ${named.length - LISTED} more` : '';
  return named.slice(0, LISTED).join(', ') + more;
}

/** The command that reads a table, as far as that can be guessed. */
function adviceFor(header: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const set of [CSV_CITATION_COLUMNS, CSV_PAPER_COLUMNS]) {
    const guesses = guessColumns(header, set, rows);
    if (!isComplete(header, set, guesses)) continue;
    return `citegraph import FILE ${mapOptions(guesses)}${schemeOption(header, set, guesses, rows)}`;
  }
  return `${NAMES}; --map OURS=THEIRS names them`;
}

/** The first rows after a `sep=;`, without the white space around their cells. */
function rowsOf(text: string): string[][] {
  const lines = text.replace(/^"?sep=."?\s*\n/i, '').split(/\r?\n|\r/, SAMPLE + 1);
  const [first = ''] = lines;
  const delimiter = delimiterOf(first);
  return lines.flatMap((line, at) => rowOf(line, delimiter, at === 0));
}

/** A table of one source, by columns that no other one has. */
function sourceOf(header: readonly string[], text: string): Recognition | null {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const has = (...columns: string[]) => columns.every((column) => names.has(column));
  if (has('oci', 'citing', 'cited'))
    return { format: 'opencitations', named: 'OpenCitations Index, a table' };
  if (has('id', 'title', 'author', 'pub_date', 'venue'))
    return { format: 'opencitations', named: 'OpenCitations Meta, a table' };
  if (has('citation_context') && THREE_C_SOURCE.columns.required.every(oneOf(names)))
    return { format: '3c', named: 'the 3C shared task or ACT2, a table' };
  if (has('citing', 'referenced') && names.size === 2)
    return { format: 'nih-occ', named: 'the Open Citation Collection of the NIH, a table' };
  if (has('record id', 'retractionnature', 'originalpaperdoi'))
    return { format: 'retraction-watch', named: 'notices of Retraction Watch, a table' };
  const isCito = CITO.test(text) && !has('vocabulary') && !has('label');
  if (isCito && CITO_SOURCE.columns.required.every(oneOf(names)))
    return { format: 'cito-nanopublications', named: 'citations with CiTO, a table' };
  return null;
}

/** A property of CiTO, in a cell. */
const CITO = /\bpurl\.org\/spar\/cito\/|\bcito:/i;

function oneOf(names: ReadonlySet<string>): (columns: readonly string[]) => boolean {
  return (columns) => columns.some((column) => names.has(column));
}

function rowOf(line: string, delimiter: string, isFirst: boolean): string[][] {
  try {
    const rows = parse(line, { delimiter, relax_quotes: true });
    return rows.map((cells) => cells.map((cell: string) => cell.trim()));
  } catch {
    // Without a first one there is no table.
    return isFirst ? [] : [[]];
  }
}
