import { parse } from 'csv-parse/sync';
import { CSV_CITATION_COLUMNS } from '../csv/citationRow.js';
import type { ColumnSet } from '../csv/columns.js';
import { cellsNaming } from '../csv/commonNames.js';
import { delimiterOf } from '../csv/header.js';
import { CSV_PAPER_COLUMNS } from '../csv/paperRow.js';
import { IDENTITY_TABLES } from '../openalex/identities.js';
import type { Recognition } from './recognition.js';

/** Recognises a table by its header; null where the first line is none. */
export function recogniseTable(
  text: string,
  renamed: ReadonlySet<string> = new Set(),
): Recognition | null {
  const header = headerOf(text);
  if (header === null) return null;
  if (IDENTITY_TABLES.some((columns) => columns.every((column) => header.includes(column)))) {
    return { format: 'openalex', named: 'deleted or merged works of OpenAlex' };
  }
  const has = ({ required }: ColumnSet) =>
    required.every((group) =>
      group.some((name) => cellsNaming(name, header).length > 0 || renamed.has(name)),
    );
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
