import { compareText, compareVersions } from './version.js';
import { rankOf } from './rank.js';

/** One version of one record of a source. */
export interface Origin {
  readonly source: string;
  /** Name of the record in its source; absent where the source has one record of each paper. */
  readonly record?: string | undefined;
  readonly version: string;
}

/** A claim of one version of the record of a source. */
export interface Claim<Value> extends Origin {
  readonly value: Value;
}

/**
 * `source@version`, or `source/record@version`, as the lists `sources` and `provenance` store it. Names of sources
 * hold no `/`, and versions no `@`; names of records may hold both.
 */
export function formatOrigin(source: string, version: string, record?: string): string {
  return `${recordKeyOf({ source, record })}@${version}`;
}

/** The record of an origin, whatever its version: `source`, or `source/record`. */
export function recordKeyOf({ source, record }: Omit<Origin, 'version'>): string {
  return record === undefined ? source : `${source}/${record}`;
}

/** The reverse of `formatOrigin`. */
export function parseOrigin(origin: string): Origin {
  const at = origin.lastIndexOf('@');
  const version = origin.slice(at + 1);
  const slash = origin.indexOf('/');
  if (slash < 0) return { source: origin.slice(0, at), version };
  return { source: origin.slice(0, slash), record: origin.slice(slash + 1, at), version };
}

/** A yes or no of a record as a list stores it: `source@version=true`. */
export function formatFlag({ source, version, record, value }: Claim<boolean>): string {
  return `${formatOrigin(source, version, record)}=${String(value)}`;
}

/** The reverse of `formatFlag`. */
export function parseFlag(entry: string): Claim<boolean> {
  const at = entry.lastIndexOf('=');
  return { ...parseOrigin(entry.slice(0, at)), value: entry.slice(at + 1) === 'true' };
}

/** The origin in an entry of `provenance`, `fact=source@version`. */
export function originOf(entry: string): Origin {
  return parseOrigin(entry.slice(entry.indexOf('=') + 1));
}

/**
 * Orders claims about one subject, the preferred one last: by rank of the source, version of its record, value, and
 * names of the source and the record, so that the order of arrival does not matter.
 */
export function compareClaims<Value>(a: Claim<Value>, b: Claim<Value>): number {
  return (
    rankOf(a.source) - rankOf(b.source) ||
    compareVersions(a.version, b.version) ||
    compareText(valueKey(a.value), valueKey(b.value)) ||
    compareText(a.source, b.source) ||
    compareText(a.record ?? '', b.record ?? '')
  );
}

/** The newer of two claims of one record; at equal versions the greater value. */
export function newerOf<Value>(a: Claim<Value>, b: Claim<Value>): Claim<Value> {
  const order =
    compareVersions(a.version, b.version) || compareText(valueKey(a.value), valueKey(b.value));
  return order >= 0 ? a : b;
}

function valueKey(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
