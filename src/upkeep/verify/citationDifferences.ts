import { authorshipOf, selfCitationOf } from '../../citation/selfCitation.js';
import { readCitationClaims, type CitationClaims } from '../../citation/citationClaims.js';
import type { AuditedCitation, AuditedPaper } from '../audit.queries.js';
import { newestKeyOf } from '../../paper/partialDate.js';
import type { PaperByKey } from '../../ledger/papersNamed.js';
import { voidsOf } from '../../ledger/tallies.js';
import { wellKnownEvidence } from '../../source/wellKnownSources.js';
import { readThresholds, Thresholds, type Voids } from '../../source/thresholds.js';
import { derivedLabelsOf, type DerivedLabels } from '../../vocabulary/derivedLabels.js';
import { differences, type Difference } from './difference.js';
import type { AuditedSources } from './sourceDifferences.js';

/** Differences in the citations made by some papers. */
export function* citationDifferences(
  citations: readonly AuditedCitation[],
  papers: readonly AuditedPaper[],
  sources: AuditedSources,
  named: PaperByKey,
): Generator<Difference> {
  const citingOf = new Map(papers.map((paper) => [paper.id, paper]));
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
    const citing = citingOf.get(citingId);
    const thresholds = citing === undefined ? new Thresholds() : readThresholds(citing);
    const voids = voidsOf({ voids: thresholds, named }, citedId);
    yield* claimDifferences(subject, citation, voids, sources);
    if (citing !== undefined) yield* selfCitationDifferences(subject, citation, citing);
  }
}

/** Every record with a claim about a citation must report it, at that version or a newer one, and none may be void. */
function* claimDifferences(
  subject: string,
  citation: AuditedCitation,
  voids: Voids,
  sources: AuditedSources,
): Generator<Difference> {
  const { citingId, citingDateKey, citedId } = citation;
  yield* differences(subject, citation, () => {
    const claims = readCitationClaims(citation);
    const flags = [...claims.allInfluential(), ...claims.allSelfCitation()];
    const origins = [...claims.allContexts(), ...flags, ...claims.allEmpty()];
    for (const { source, version, record } of origins) claims.addSource(source, version, record);
    claims.dropVoid(voids);
    return {
      ...labelsBy(sources, claims),
      ...claims.store(),
      storedCitedId: citedId,
      newestKey: newestKeyOf(citingDateKey, citingId),
    };
  });
  if (citation.sources === null) {
    yield { subject, property: 'sources', stored: null, recounted: 'who knows the citation' };
  }
}

/** The labels by what is stated of sources; no headline while it waits for a source, which is reported with its mark. */
function labelsBy(sources: AuditedSources, claims: CitationClaims): Partial<DerivedLabels> {
  const waits = claims
    .allContexts()
    .some(({ source, evidence }) => evidence === undefined && sources.get(source)?.pending);
  const labels = derivedLabelsOf(
    claims,
    (name) => sources.get(name)?.evidence ?? wellKnownEvidence(name),
  );
  const { vocabularies, contextCount, sections, confidences } = labels;
  return waits ? { vocabularies, contextCount, sections, confidences } : labels;
}

/** One that is due is reported with the paper whose authors have changed. */
function* selfCitationDifferences(
  subject: string,
  cited: AuditedCitation,
  citing: AuditedPaper,
): Generator<Difference> {
  if (cited.selfCitationDue) return;
  yield* differences(subject, cited, () => ({
    selfCitation: selfCitationOf(authorshipOf(citing), authorshipOf(cited)),
  }));
}
