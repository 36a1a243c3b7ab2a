import { isObject } from './fields.js';

/** The fields of a record that are read: a work that is in no list is put together from them. */
export const WORK_FIELDS: ReadonlySet<string> = new Set([
  'DOI',
  'type',
  'indexed',
  'deposited',
  'created',
  'title',
  'subtitle',
  'abstract',
  'author',
  'container-title',
  'institution',
  'published',
  'issued',
  'published-print',
  'published-online',
  'posted',
  'resource',
  'URL',
  'is-referenced-by-count',
  'update-to',
  'updated-by',
  'reference',
]);

/** The works in a value: itself, or those of an answer of the API, of a file of a dump, or of a list of these. */
export function worksIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flatMap(worksInObject) : worksInObject(value);
}

function worksInObject(value: unknown): readonly unknown[] {
  if (!isObject(value) || Object.hasOwn(value, 'DOI')) return [value];
  const { items, message } = value;
  if (Array.isArray(items)) return items;
  return isObject(message) ? worksInObject(message) : [value];
}
