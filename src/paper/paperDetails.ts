import { parseOrigin } from '../source/said.js';
import { knownVersion } from '../source/source.type.js';
import type { PaperDetails } from './paperRows.js';

/** The authors of a paper, null when nobody says. */
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
  count: number;
  asOf: string | null;
} {
  const at = entry.lastIndexOf('=');
  const { source, version } = parseOrigin(entry.slice(0, at));
  return { source, count: Number(entry.slice(at + 1)), asOf: knownVersion(version) };
}

/**
 * The first representatives in order of composition, which keeps every role in a short list, put into the
 * order of rank, in which a list is shown.
 */
export function displayOrder(
  details: Pick<PaperDetails, 'representativeCiterIds' | 'representativeCiterPositions'> | null,
  first: number,
): string[] {
  const positions = details?.representativeCiterPositions ?? [];
  return (details?.representativeCiterIds ?? [])
    .slice(0, first)
    .map((id, index) => ({ id, position: positions[index] ?? index }))
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => id);
}
