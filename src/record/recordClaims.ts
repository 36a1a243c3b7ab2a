import type { CitationClaims, ContextClaim } from '../citation/citationClaims.js';
import type { PaperClaims } from '../paper/facts.js';
import { Thresholds } from '../source/thresholds.js';
import type { CitationRecord, PaperRecord } from './record.js';

/** Adds what a record says about its paper. */
export function addPaperRecord(claims: PaperClaims, paper: PaperRecord): void {
  const { source, record, version, noLongerCites: cited } = paper;
  if (cited !== undefined) {
    const thresholds = new Thresholds();
    thresholds.addDeletedReference({ cited, source, record, version });
    claims.addThresholds(thresholds);
    return;
  }
  if (paper.deleted ?? paper.referencesComplete ?? false) {
    const thresholds = new Thresholds();
    if (paper.deleted) thresholds.addDeleted({ source, record, version });
    else thresholds.addComplete({ source, record, version });
    claims.addThresholds(thresholds);
  }
  if (!paper.deleted) claims.addRecord(source, version, paper.facts, record);
}

/** Adds what a record says about its citation. */
export function addCitationRecord(claims: CitationClaims, citation: CitationRecord): void {
  const { source, record, version, influential, selfCitation } = citation;
  claims.addSource(source, version, record);
  if (influential !== undefined) {
    claims.addInfluential({ source, record, version, value: influential });
  }
  if (selfCitation !== undefined) {
    claims.addSelfCitation({ source, record, version, value: selfCitation });
  }
  for (const context of contextsOf(citation)) claims.addContext(context);
  if (citation.noContexts) claims.addNoContexts({ source, record, version });
}

/** The contexts of a record, each with the name of the record. */
export function contextsOf({ record, contexts }: CitationRecord): readonly ContextClaim[] {
  return record === undefined ? contexts : contexts.map((context) => ({ ...context, record }));
}
