import type { CitationClaims, ContextClaim } from '../citation/citationClaims.js';
import {
  headlineOfContexts,
  humanContexts,
  influenceOf,
  type Headline,
} from '../citation/headline.js';
import { storedEvidence, type StoredEvidence } from '../citation/storedEvidence.js';
import type { EvidenceBySource } from '../source/evidence.js';
import { countedContexts } from './counted.js';
import { vocabulariesOf } from './expressible.js';

/** What a citation stores that follows from the claims about it: its headlines, and what filters ask of its labels. */
export interface DerivedLabels extends Headline, StoredEvidence {
  readonly vocabularies: string[] | null;
  /** Of its labels by people alone. */
  readonly humanVocabularies: string[] | null;
}

/** Derives it from all claims about a citation. */
export function derivedLabelsOf(
  claims: CitationClaims,
  evidenceOf: EvidenceBySource,
): DerivedLabels {
  const contexts = claims.allContexts();
  return {
    ...derivedLabelsOfContexts(contexts, evidenceOf),
    ...storedEvidence(contexts),
    influential: influenceOf(claims),
  };
}

/** The part that labels alone decide on, of contexts that are all in force. */
export function derivedLabelsOfContexts(
  contexts: readonly ContextClaim[],
  evidenceOf: EvidenceBySource,
): Omit<DerivedLabels, 'influential' | keyof StoredEvidence> {
  const counted = countedContexts(contexts);
  return {
    ...headlineOfContexts(counted, evidenceOf),
    vocabularies: vocabulariesOf(counted),
    humanVocabularies: vocabulariesOf(humanContexts(counted, evidenceOf)),
  };
}
