import type { CitationClaims, ContextClaim } from '../citation/citationClaims.js';
import { headlineOfContexts, humanContexts, influenceOf, type Headline } from '../citation/headline.js';
import type { EvidenceBySource } from '../source/evidence.js';
import { countedContexts } from './counted.js';
import { vocabulariesOf } from './expressible.js';

/** What a citation stores of its labels besides the labels themselves. */
export interface DerivedLabels extends Headline {
  readonly vocabularies: string[] | null;
  /** Of its labels by people alone. */
  readonly humanVocabularies: string[] | null;
}

/** Derives it from all claims about a citation. */
export function derivedLabelsOf(
  claims: CitationClaims,
  evidenceOf: EvidenceBySource,
): DerivedLabels {
  return {
    ...derivedLabelsOfContexts(claims.allContexts(), evidenceOf),
    influential: influenceOf(claims),
  };
}

/** The same of contexts that are all in force. */
export function derivedLabelsOfContexts(
  contexts: readonly ContextClaim[],
  evidenceOf: EvidenceBySource,
): Omit<DerivedLabels, 'influential'> {
  const counted = countedContexts(contexts);
  return {
    ...headlineOfContexts(counted, evidenceOf),
    vocabularies: vocabulariesOf(counted),
    humanVocabularies: vocabulariesOf(humanContexts(counted, evidenceOf)),
  };
}
