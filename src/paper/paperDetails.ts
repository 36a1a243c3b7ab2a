import { parseOrigin } from '../source/claim.js';
import { knownVersion } from '../source/version.js';
import type { PaperDetails } from './paperRows.js';

/** The authors of a paper; null when unknown. */
export function authorsOf(
  details: Pick<PaperDetails, 'authorNames' | 'authorOrcids'> | null,
): { name: string; orcid: string | null }[] | null {
  if (!details?.authorNames) return null;
  return details.authorNames.map((name, index) => ({
    name,
    orcid: details.authorOrcids?.[index] || null,
  }));
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
