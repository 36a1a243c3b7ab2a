import { BadInputError } from '../../errors.js';
import { DOI_EXPECTED } from '../../identifier/doi.js';
import { parseIdentifier } from '../../identifier/identifier.js';
import { parseVersion, UNVERSIONED } from '../../source/version.js';
import type { Fields, JsonObject } from '../json/fields.js';

/** A work with the key, source and version of all its entries. */
export interface Work {
  readonly value: JsonObject;
  readonly key: string;
  readonly source: 'crossref';
  readonly version: string;
}

/** The fields that can date a record, the best first: `indexed` changes whenever anything in it does. */
const VERSION_FIELDS = ['indexed', 'deposited', 'created'] as const;

/** Canonical key of the DOI of an object. */
export function readDoi(fields: Fields): string | undefined {
  const value = fields.raw('DOI');
  const key = typeof value === 'string' ? doiKey(value) : undefined;
  if (key === undefined) fields.refuse('DOI', DOI_EXPECTED);
  return key;
}

/** Canonical key of a DOI: of the scheme `doi`, or `arxiv` for one that DataCite gave an arXiv paper. */
export function doiKey(text: string): string | undefined {
  try {
    const { scheme, key } = parseIdentifier(text);
    return scheme === 'doi' || scheme === 'arxiv' ? key : undefined;
  } catch (error) {
    if (error instanceof BadInputError) return undefined;
    throw error;
  }
}

/** Version of a record: when Crossref last indexed it. */
export function readVersion(fields: Fields): string {
  for (const name of VERSION_FIELDS) {
    const date = fields.object(name);
    const time = date?.text('date-time');
    if (date !== undefined && time !== undefined) return versionOf(date, time);
  }
  return UNVERSIONED;
}

function versionOf(date: Fields, time: string): string {
  try {
    return parseVersion(time);
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    date.refuse('date-time', error.expected);
    return UNVERSIONED;
  }
}

/**
 * A record with one part of a work and the identity of the work, so that the part can be fixed and imported
 * separately.
 */
export function reducedWork({ value }: Work, part: JsonObject): JsonObject {
  const names = ['DOI', 'type', ...VERSION_FIELDS];
  const kept = names.map((name) => [name, value[name]] as const);
  const fields = [...kept, ...Object.entries(part)];
  return Object.fromEntries(fields.filter(([, field]) => (field ?? undefined) !== undefined));
}
