import { SCHEME_NAMES } from '../identifier/schemes.js';
import type { LeftOutDetails, LeftOutExample, LeftOutKind } from './leftOut.js';
import type { EntryKind } from './record.js';

/** What fields are called, by the end of their path in lower case; others are called by their path. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['orcid', 'ORCID'],
  ...all('author', 'author', 'authors', 'name', 'given', 'family', 'suffix'),
  ...all('venue', 'venue', 'container-title', 'institution', 'institution.name'),
  ...all('date', 'date', 'date-parts', 'publishedon', 'published'),
  ['issued.date-parts', 'date of issue'],
  ['posted.date-parts', 'date of posting'],
  ['published-print.date-parts', 'date in print'],
  ['published-online.date-parts', 'date online'],
  ...all('date of retraction', 'retraction.date'),
  ...all('date of notice', 'notices.date', 'updated.date-parts', 'retractiondate'),
  ...all('DOI of notice', 'notices.doi', 'retractiondoi'),
  ...all('web address', 'url', 'resource', 'resource.primary'),
  ...all('reported count', 'reportedcitationcount', 'is-referenced-by-count'),
  ...all('retraction', 'retraction', 'retraction.status'),
  ...all('notice', 'notices', 'notices.kind', 'updated-by', 'update-to'),
  ...all('identifier', 'identifiers', 'id', 'citing', 'cited', ...SCHEME_NAMES),
  ...all('sentence', 'contexts', 'context', 'text'),
  ...all('influence', 'influential'),
  ...all('self-citation', 'selfcitation', 'author_sc'),
  ...['title', 'subtitle', 'summary', 'abstract', 'language', 'section'].flatMap(itself),
  ...['role', 'polarity', 'label', 'vocabulary', 'confidence', 'evidence', 'agent'].flatMap(itself),
]);

/** One readable line per kind of detail that was left out. */
export function leftOutLines(
  { kinds, unlisted }: LeftOutDetails,
  nounOf: (kind: EntryKind) => string,
): string[] {
  const lines = kinds.map((kind) => `${subjectOf(kind, nounOf)} (${examplesOf(kind)})`);
  const more = unlisted === 0 ? [] : [`${unlisted} details of further kinds`];
  return [...lines, ...more].map((line) => `left out    ${line}`);
}

function subjectOf(
  { of, code, field, count, records }: LeftOutKind,
  nounOf: (kind: EntryKind) => string,
): string {
  const noun = records === 1 ? nounOf(of).replace(/s$/, '') : nounOf(of);
  const what = code === 'UNKNOWN_FIELD' ? `the unknown field ${field}` : ownNameOf(field, records);
  const several = count === records ? '' : `, ${count} in all`;
  return `${records} ${noun} without ${what}${several}`;
}

function ownNameOf(field: string, records: number): string {
  const parts = field.toLowerCase().split('.');
  const ends = parts.map((_, start) => parts.slice(start).join('.'));
  const known = ends.find((end) => NAMES.has(end)) ?? '';
  return `${records === 1 ? 'its' : 'their'} ${NAMES.get(known) ?? field}`;
}

function examplesOf({ expected, examples: [first, ...others] }: LeftOutKind): string {
  if (first === undefined) return `expected ${expected}`;
  const also = others.map((example) => `; also ${example.got}, ${placeOf(example)}`);
  return `got ${first.got}, expected ${expected}; ${placeOf(first)}${also.join('')}`;
}

function placeOf({ file, line }: LeftOutExample): string {
  return `${file}:${line}`;
}

function all(name: string, ...fields: readonly string[]): [string, string][] {
  return fields.map((field) => [field, name]);
}

function itself(name: string): [string, string][] {
  return [[name, name]];
}
