import type { GraphTransaction } from '../graph/graph.js';
import type { CitationClaims } from '../citation/citationClaims.js';
import type { Evidence, EvidenceBySource } from '../source/evidence.js';
import { wellKnownEvidence } from '../source/wellKnownSources.js';
import { sourceQueries } from '../sources/sources.queries.js';

/** Names of sources that are kept; a file can make up any number of them. */
const MOST_KEPT = 10_000;

/**
 * The evidence of sources at one revision of what is stated of them, as far as it was read. A revision is random and never
 * comes back, so what is read under it holds for every graph that has it; it may be newer, which is right as well.
 */
let kept: { readonly revision: string; readonly evidence: Map<string, Evidence> } | null = null;

/**
 * The evidence of the sources of claims, which are about to be stored, at the revision that was read under the locks of their
 * papers. Sends a statement only for sources that this process has not met since they changed, and none where nothing is
 * stated of any source.
 */
export async function evidenceOfClaims(
  transaction: Pick<GraphTransaction, 'run'>,
  revision: string | null,
  claims: Iterable<CitationClaims>,
): Promise<EvidenceBySource> {
  if (revision === null) return wellKnownEvidence;
  const evidence = keptAt(revision);
  const unread = new Set<string>();
  for (const each of claims) {
    for (const { source } of each.allContexts()) if (!evidence.has(source)) unread.add(source);
  }
  if (unread.size > 0) {
    const stated = await transaction.run(sourceQueries.sourcesByNames, { names: [...unread] });
    for (const name of unread) evidence.set(name, wellKnownEvidence(name));
    for (const profile of stated) evidence.set(profile.name, profile.evidence);
  }
  return (source) => evidence.get(source) ?? wellKnownEvidence(source);
}

function keptAt(revision: string): Map<string, Evidence> {
  if (kept?.revision !== revision || kept.evidence.size > MOST_KEPT) {
    kept = { revision, evidence: new Map() };
  }
  return kept.evidence;
}
