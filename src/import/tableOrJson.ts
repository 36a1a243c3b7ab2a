import type { ImportFormat, Input } from '../record/record.js';
import type { ColumnSet } from './csv/columns.js';
import { assertHeader, readCsvRows } from './csv/readRows.js';
import { readBeginning } from './json/beginning.js';
import { readJsonRecords } from './json/jsonRecords.js';
import type { JsonLayout } from './json/layout.js';

/** A source of which columns nobody has to rename, and of which others are left out. */
const HEADER = { columns: new Map<string, string>(), ignoreUnknown: true };

/** Reads tables, and answers of an API with the same fields. */
export function readTableOrJson(
  columns: ColumnSet,
  layout: JsonLayout,
): Required<Pick<ImportFormat<unknown>, 'read' | 'check'>> {
  return {
    read: async function* (chunks): AsyncGenerator<Input<unknown>> {
      const { beginning, bytes } = await readBeginning(chunks, layout);
      if (isJson(beginning)) yield* readJsonRecords(bytes, layout);
      else yield* readCsvRows(bytes, columns, HEADER);
    },
    check: async (chunks) => {
      const { beginning, bytes } = await readBeginning(chunks, layout);
      if (!isJson(beginning)) await assertHeader(bytes, columns, HEADER);
    },
  };
}

/** Reads tables. */
export function readTable(
  columns: ColumnSet,
): Required<Pick<ImportFormat<unknown>, 'read' | 'check'>> {
  return {
    read: (bytes) => readCsvRows(bytes, columns, HEADER),
    check: (bytes) => assertHeader(bytes, columns, HEADER),
  };
}

function isJson(beginning: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(beginning);
}
