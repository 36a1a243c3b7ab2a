import type { JsonLayout } from '../json/layout.js';

/** The fields of a work that are read. */
const WORK_FIELDS: ReadonlySet<string> = new Set([
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

/** Where works are in an answer of the API, in a file of the dump, and in a list. */
export const CROSSREF_LAYOUT: JsonLayout = {
  record: 'a work',
  records: 'works',
  expected: 'a work, {"items": […]}, or an answer of the Crossref API with a message',
  lists: ['items'],
  envelopes: ['message'],
  beginnings: ['status"', 'message', 'items"'],
  fields: WORK_FIELDS,
  isRecord: (value) => Object.hasOwn(value, 'DOI'),
};
