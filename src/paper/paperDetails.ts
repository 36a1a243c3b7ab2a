import { readStoredAuthors, type StoredAuthors } from './authors.js';
import { parseOrigin } from '../source/claim.js';
import { knownVersion } from '../source/version.js';

/** The authors of a paper; null when unknown. */
export function authorsOf(
  details: StoredAuthors | null,
): { name: string; orcid: string | null; ids: readonly string[] }[] | null {
  const authors = details && readStoredAuthors(details);
  return authors && authors.map(({ name, orcid = null, ids = [] }) => ({ name, orcid, ids }));
}

/** A stored `source@version=count`, taken apart. */
export function reportedCountOf(entry: string): {
  source: string;
  record: string | null;
  count: number;
  asOf: string | null;
} {
  const at = entry.lastIndexOf('=');
  const { source, record = null, version } = parseOrigin(entry.slice(0, at));
  return { source, record, count: Number(entry.slice(at + 1)), asOf: knownVersion(version) };
}
