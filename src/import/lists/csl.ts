import { isObject } from '../json/fields.js';
import { readJsonRecords } from '../json/jsonRecords.js';
import type { JsonLayout } from '../json/layout.js';
import { keysOf, namedIn, type Candidate, type Listed } from './listed.js';

/** Types of entries whose ISBN is their own. */
const WHOLE_BOOK = /^(?:book|periodical|report|standard)$/;
const FIELDS = [
  'id',
  'type',
  'DOI',
  'PMID',
  'PMCID',
  'ISBN',
  'URL',
  'number',
  'note',
  'archive_location',
];

/** Where entries are: in a list, alone, or in the items of an export. */
export const CSL_LAYOUT: JsonLayout = {
  record: 'an entry of CSL-JSON',
  records: 'entries',
  expected: 'an entry of CSL-JSON',
  lists: ['items', 'references'],
  envelopes: [],
  beginnings: ['items"', 'references"'],
  fields: new Set(FIELDS),
  isRecord: (value) => Object.hasOwn(value, 'type') || Object.hasOwn(value, 'DOI'),
};

/** The entries of CSL-JSON, with identifiers as texts or numbers. */
export async function* readCsl(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Listed> {
  for await (const input of readJsonRecords(chunks, CSL_LAYOUT)) {
    if ('problem' in input || !isObject(input.value)) yield null;
    else yield keysOf(candidatesIn(input.value));
  }
}

function candidatesIn(entry: Readonly<Record<string, unknown>>): Candidate[] {
  const field = (name: string) => {
    const value = Object.hasOwn(entry, name) ? entry[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return [
    [field('DOI'), 'doi'],
    [field('PMID'), 'pmid'],
    [field('PMCID'), 'pmcid'],
    ...(WHOLE_BOOK.test(field('type')) ? [[field('ISBN'), 'isbn'] as const] : []),
    [field('URL')],
    [field('id')],
    ...['note', 'number', 'archive_location'].flatMap((name) => namedIn(field(name))),
  ];
}
