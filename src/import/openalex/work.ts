import { splitKey } from '../../identifier/identifier.js';
import { UNVERSIONED } from '../../source/version.js';
import { keyOf, readKey, readVersion } from '../json/details.js';
import type { Fields, JsonObject } from '../json/fields.js';

export const SOURCE = 'openalex';
export const WORK_EXPECTED = 'a work like https://openalex.org/W2741809807';

/** A work with the key, the name and the version of its record. */
export interface Work {
  readonly value: JsonObject;
  readonly key: string;
  /** The number that OpenAlex gave it: `W2741809807`. */
  readonly record: string;
  readonly version: string;
}

/** The key of a work, by its address or its number, which begins with W; undefined for anything else. */
export function workKey(value: unknown): string | undefined {
  const isWork = typeof value === 'string' && /(?:^|\/|:)w\d+\/?$/i.test(value.trim());
  return isWork ? keyOf(value, SOURCE) : undefined;
}

/** The name of the record of a work, from its key. */
export function recordNameOf(key: string): string {
  return splitKey(key).value;
}

/** All keys of a work: its own, which comes first, and those of other services. */
export function identifiersOf(fields: Fields, key: string): string[] {
  const ids = fields.object('ids');
  const doi = readKey(fields, 'doi', 'doi') ?? (ids && readKey(ids, 'doi', 'doi'));
  const others = (['pmid', 'pmcid', 'mag'] as const).map(
    (scheme) => ids && readKey(ids, scheme, scheme),
  );
  return [...new Set([key, doi, ...others])].filter((each) => each !== undefined);
}

/** When OpenAlex last changed the record. */
export function versionOfWork(fields: Fields): string {
  return readVersion(fields, 'updated_date', inUtc) ?? UNVERSIONED;
}

/** Times without a zone are in UTC: `2023-01-01T00:00:00.000000`. */
function inUtc(text: string): string {
  const time = text.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T').replace(/[+-]00:?00$/, 'Z');
  return /T[\d:.]+$/.test(time) ? `${time}Z` : time;
}

/** A record with one reference of a work and the identity of the work, so that it can be fixed and imported separately. */
export function workWith({ value }: Work, reference: unknown, of: number): JsonObject {
  return {
    id: value.id,
    ...(Object.hasOwn(value, 'updated_date') && { updated_date: value.updated_date }),
    // One of several: the list is not complete, and takes back none of the others.
    referenced_works_count: of,
    referenced_works: [reference],
  };
}
