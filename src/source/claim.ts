import { compareText, compareVersions } from './version.js';
import { rankOf } from './rank.js';

/** A claim of one version of the record of a source. */
export interface Claim<Value> {
  readonly source: string;
  readonly version: string;
  readonly value: Value;
}

/** `source@version`, as the lists `sources` and `provenance` store it. */
export function formatOrigin(source: string, version: string): string {
  return `${source}@${version}`;
}

/** The reverse of `formatOrigin`; names hold no `@`. */
export function parseOrigin(origin: string): { source: string; version: string } {
  const at = origin.indexOf('@');
  return { source: origin.slice(0, at), version: origin.slice(at + 1) };
}

/** The origin in an entry of `provenance`, `fact=source@version`. */
export function originOf(entry: string): { source: string; version: string } {
  return parseOrigin(entry.slice(entry.indexOf('=') + 1));
}

/**
 * Orders claims about one subject, the preferred one last: by rank of the source, version of its record,
 * value, and name of the source, so that the order of arrival does not matter.
 */
export function compareClaims<Value>(a: Claim<Value>, b: Claim<Value>): number {
  return (
    rankOf(a.source) - rankOf(b.source) ||
    compareVersions(a.version, b.version) ||
    compareText(valueKey(a.value), valueKey(b.value)) ||
    compareText(a.source, b.source)
  );
}

/** The newer of two claims of one source; at equal versions the greater value. */
export function newerOf<Value>(a: Claim<Value>, b: Claim<Value>): Claim<Value> {
  const order =
    compareVersions(a.version, b.version) || compareText(valueKey(a.value), valueKey(b.value));
  return order >= 0 ? a : b;
}

function valueKey(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
