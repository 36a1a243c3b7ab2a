import { headlineOf } from '../../citation/headline.js';
import { readCitationClaims } from '../../citation/citationClaims.js';
import type { AuditedCitation } from '../audit.queries.js';
import { newestKeyOf } from '../../paper/partialDate.js';
import { differences, type Difference } from './difference.js';

/** Differences in the citations made by some papers. */
export function* citationDifferences(citations: readonly AuditedCitation[]): Generator<Difference> {
  const seen = new Set<string>();
  for (const citation of citations) {
    const { citingId, citedId } = citation;
    const subject = `citation ${citingId} -> ${citedId}`;
    if (citingId === citedId) {
      yield { subject, property: 'citation of itself', stored: 1, recounted: 0 };
    }
    if (seen.has(subject)) {
      yield { subject, property: 'another citation of the same', stored: 1, recounted: 0 };
    }
    seen.add(subject);
    yield* claimDifferences(subject, citation);
  }
}

/** Every source with a claim about a citation must report it, at that version or a newer one. */
function* claimDifferences(subject: string, citation: AuditedCitation): Generator<Difference> {
  const { citingId, citingDateKey, citedId } = citation;
  yield* differences(subject, citation, () => {
    const claims = readCitationClaims(citation);
    for (const { source, version } of [...claims.allContexts(), ...claims.allInfluential()]) {
      claims.addSource(source, version);
    }
    return {
      ...headlineOf(claims),
      ...claims.store(),
      storedCitedId: citedId,
      newestKey: newestKeyOf(citingDateKey, citingId),
    };
  });
  if (citation.sources === null) {
    yield { subject, property: 'sources', stored: null, recounted: 'who knows the citation' };
  }
}
