import type { Entry, PaperRecord, Problem } from '../../record/record.js';
import { isRealDate } from '../../source/version.js';
import { Fields, type JsonObject } from '../json/fields.js';
import { recordNameOf, SOURCE, WORK_EXPECTED, workKey } from './work.js';

const DELETED_COLUMNS = ['work_id', 'deleted_date'] as const;
const MERGED_COLUMNS = ['id', 'merge_into_id', 'merge_date'] as const;
/** The columns of the tables of a snapshot about identifiers of works. */
export const IDENTITY_TABLES: readonly (readonly string[])[] = [DELETED_COLUMNS, MERGED_COLUMNS];

/** Whether a value is a row of one of the tables, and no work. */
export function isIdentityRow(value: JsonObject): boolean {
  return IDENTITY_TABLES.some((columns) => columns.every((column) => Object.hasOwn(value, column)));
}

/** The entries of a row: the deletion of a record, and what another one has taken over. */
export function identityEntries(value: JsonObject): Entry[] {
  const problems: Problem[] = [];
  const fields = new Fields(value, problems);
  const isMerged = !Object.hasOwn(value, 'work_id');
  const [gone, day] = isMerged ? ['id', 'merge_date'] : DELETED_COLUMNS;
  const key = readWork(fields, gone);
  const date = readDay(fields, day);
  const into = isMerged ? readWork(fields, 'merge_into_id') : undefined;
  if (key === undefined || date === undefined || (isMerged && into === undefined)) {
    return [{ kind: 'paper', problems }];
  }
  return [
    // Changes of that day may come before: what they said is void, too.
    paper({ ...recordOf([key], `${date}T23:59:59.999Z`), deleted: true }),
    ...(into === undefined || into === key ? [] : [paper(recordOf([into, key], date))]),
  ];
}

function readWork(fields: Fields, name: string): string | undefined {
  const key = workKey(fields.raw(name));
  if (key === undefined) fields.refuse(name, WORK_EXPECTED, fields.raw(name) ?? null);
  return key;
}

function readDay(fields: Fields, name: string): string | undefined {
  const value = fields.raw(name);
  const date = typeof value === 'string' ? value.trim().slice(0, 'YYYY-MM-DD'.length) : '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && isRealDate(date)) return date;
  fields.refuse(name, 'an ISO date such as 2026-11-24', value ?? null);
  return undefined;
}

function recordOf(identifiers: readonly [string, ...string[]], version: string): PaperRecord {
  const record = recordNameOf(identifiers[0]);
  return { kind: 'paper', identifiers, source: SOURCE, record, version, facts: {} };
}

function paper(record: PaperRecord): Entry {
  return { kind: 'paper', record };
}
