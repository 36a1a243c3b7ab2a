import { parse } from 'csv-parse/sync';
import { CITO_SOURCE } from '../corpora/citoNanopublications.js';
import { THREE_C_SOURCE } from '../corpora/threeC.js';
import { CSV_CITATION_COLUMNS } from '../csv/citationRow.js';
import type { ColumnSet } from '../csv/columns.js';
import { cellsNaming } from '../csv/commonNames.js';
import { delimiterOf } from '../csv/header.js';
import { CSV_PAPER_COLUMNS } from '../csv/paperRow.js';
import type { Recognition } from './recognition.js';

/** Recognises a table by its header; null where the first line is none. */
export function recogniseTable(
  text: string,
  renamed: ReadonlySet<string> = new Set(),
): Recognition | null {
  const header = headerOf(text);
  if (header === null) return null;
  const has = ({ required }: ColumnSet) =>
    required.every((group) =>
      group.some((name) => cellsNaming(name, header).length > 0 || renamed.has(name)),
    );
  // Who names columns means a table of their own.
  const source = renamed.size > 0 ? null : sourceOf(header, text);
  if (source !== null) return source;
  const named = `with the columns ${header.join(', ')}`;
  if (has(CSV_CITATION_COLUMNS))
    return { format: 'csv-citations', named: `a table of citations, ${named}` };
  if (has(CSV_PAPER_COLUMNS)) return { format: 'csv-papers', named: `a table of papers, ${named}` };
  if (header.length < 2) return null;
  return {
    format: null,
    named: `a table ${named}`,
    advice: `tables of papers have a column id or one named after a scheme, those of citations citing and cited; --map OURS=THEIRS names them`,
  };
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

/** The cells of the first line that is no `sep=;`, without the white space around them. */
function headerOf(text: string): string[] | null {
  const line = text.replace(/^"?sep=."?\s*\n/i, '').split(/[\r\n]/, 1)[0] ?? '';
  try {
    const [cells] = parse(line, {
      delimiter: delimiterOf(line),
      relax_quotes: true,
    });
    return cells?.map((cell: string) => cell.trim()) ?? null;
  } catch {
    return null;
  }
}
