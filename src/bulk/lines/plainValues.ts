import { BadInputError } from '../../errors.js';
import { cleanText } from '../../paper/cleanText.js';
import { parseVersion } from '../../source/version.js';
import { RECORD_NAME } from '../../source/recordName.js';
import { SOURCE_NAME } from '../../source/sourceName.js';

/** What the checks below answer where a value needs the closer look of the full ones. */
export const UNSURE = Symbol('unsure');
export type Unsure = typeof UNSURE;

/** Sources and versions seen lately: a file repeats a few of them millions of times. */
const REMEMBERED = 1_000;
const versions = new Map<unknown, string>();
const sources = new Set<string>();

/** A text of 1 to `longest` characters as `cleanText` gives it; undefined where there is none. */
export function plainString(value: unknown, longest: number): string | undefined | Unsure {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return UNSURE;
  const text = cleanText(value);
  return text !== undefined && text.length <= longest ? text : UNSURE;
}

/** One of a list of names; undefined where there is none. */
export function plainName<Name extends string>(
  value: unknown,
  names: ReadonlyMap<unknown, Name>,
): Name | undefined | Unsure {
  return value === undefined ? undefined : (names.get(value) ?? UNSURE);
}

/** Whether this is the name of a source. */
export function isPlainSource(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (sources.has(value)) return true;
  if (!SOURCE_NAME.test(value)) return false;
  if (sources.size < REMEMBERED) sources.add(value);
  return true;
}

/** Whether this can be the name of a record, which may be left out. */
export function isPlainRecord(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && RECORD_NAME.test(value));
}

/** The version of a record in its one spelling. */
export function plainVersion(value: unknown): string | Unsure {
  const known = versions.get(value);
  if (known !== undefined) return known;
  if (value !== undefined && typeof value !== 'string') return UNSURE;
  try {
    const version = parseVersion(value);
    if (versions.size < REMEMBERED) versions.set(value, version);
    return version;
  } catch (error) {
    if (error instanceof BadInputError) return UNSURE;
    throw error;
  }
}

/** A number from 0 to 1; undefined where there is none. */
export function plainShare(value: unknown): number | undefined | Unsure {
  if (value === undefined) return undefined;
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : UNSURE;
}
