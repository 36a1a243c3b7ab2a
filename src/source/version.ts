import { BadInputError } from '../errors.js';

/** The version of a record that names none: older than every other. */
export const UNVERSIONED = '0';

const WHOLE_NUMBER = /^(0|[1-9]\d{0,14})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const EXPECTED =
  'a whole number of at most 15 digits, an ISO date (2026-11-24) or an ISO date-time in UTC (2026-11-24T08:00:00Z)';

/**
 * The one spelling of a record version: date-times carry milliseconds, so that spellings sort as
 * instants do. Throws `BadInputError` naming `field` for anything else than the three forms.
 */
export function parseVersion(value: unknown, field = 'version'): string {
  if (value === undefined || value === null) return UNVERSIONED;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string') {
    if (WHOLE_NUMBER.test(text)) return text;
    if (DATE.test(text) && isRealDate(text)) return text;
    if (DATE_TIME.test(text) && isRealDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))) {
      return new Date(text).toISOString();
    }
  }
  throw new BadInputError(field, value, EXPECTED);
}

/** Negative, zero or positive as `a` is older than, the same as or newer than `b`; numbers come before dates. */
export function compareVersions(a: string, b: string): number {
  return compareText(sortKey(a), sortKey(b));
}

function sortKey(version: string): string {
  return WHOLE_NUMBER.test(version) ? `0${version.padStart(15, '0')}` : `1${version}`;
}

/** The time as a version, or the next one after `known` where that is not older: what is stated now is the newest. */
export function versionNow(known: string = UNVERSIONED, now = new Date()): string {
  const version = now.toISOString();
  if (compareVersions(known, version) < 0) return version;
  return parseVersion(new Date(Date.parse(known) + 1).toISOString());
}

/** Code-unit order, the same on every machine (`localeCompare` is not). */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether a date in the form `2026-11-24` exists. */
export function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A version as the API shows it: null for a record that has none. */
export function knownVersion(version: string): string | null {
  return version === UNVERSIONED ? null : version;
}
