/** Between the fields of a row of Neo4j's importer. */
export const FIELD_DELIMITER = '\t';
const RECORD_SEPARATOR = 0x1e;
/**
 * Candidates for the list delimiter, in order of preference. The importer cannot escape it, so it must not
 * occur in any list of a load. JSON texts and source names have no control characters; only an author name
 * can contain one, and then the load uses the next candidate.
 */
export const LIST_DELIMITERS: readonly string[] = Array.from(
  { length: RECORD_SEPARATOR },
  (_, n) => RECORD_SEPARATOR - n,
)
  .map((code) => String.fromCharCode(code))
  .filter((delimiter) => !'\t\n\r'.includes(delimiter));

const NEEDS_QUOTES = /^"|[\t\n\r]/;

/** A text as a field of a row; null, which is an absent property, as an empty one. */
export function textField(value: string | null): string {
  if (value === null) return '';
  return value === '' || NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A list of texts, of which not all are empty, as a field of a row; null as an empty one. */
export function listField(values: readonly string[] | null, delimiter: string): string {
  return values === null ? '' : textField(values.join(delimiter));
}

/** The list in a field. */
export function splitList(field: string | null, delimiter: string): string[] | null {
  return field === null ? null : field.split(delimiter);
}

/** The fields of a row, or of a part of one, as they were before they were quoted. */
export function readFields(row: string): (string | null)[] {
  const fields: (string | null)[] = [];
  for (let start = 0; start <= row.length;) {
    const { field, end } = row[start] === '"' ? quotedAt(row, start) : plainAt(row, start);
    fields.push(field);
    start = end + 1;
  }
  return fields;
}

/** The fields of the part of a row that has these columns. */
export function fieldsOf<Columns extends readonly string[]>(
  part: string,
  columns: Columns,
): { -readonly [Place in keyof Columns]: string | null } {
  const fields = readFields(part);
  if (fields.length === columns.length) {
    return fields as { -readonly [Place in keyof Columns]: string | null };
  }
  throw new Error(`Internal error: ${fields.length} fields for ${columns.length} columns.`);
}

function plainAt(row: string, start: number): { field: string | null; end: number } {
  const found = row.indexOf(FIELD_DELIMITER, start);
  const end = found < 0 ? row.length : found;
  return { field: end === start ? null : row.slice(start, end), end };
}

function quotedAt(row: string, start: number): { field: string; end: number } {
  let end = row.indexOf('"', start + 1);
  while (row[end + 1] === '"') end = row.indexOf('"', end + 2);
  return { field: row.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
