import type { ContextClaim } from '../../citation/citationClaims.js';
import { mapLabel } from '../../record/labels.js';
import type { UnknownLabel } from '../../record/record.js';
import type { Sentences } from './sentences.js';
import { SOURCE } from './origin.js';

const VOCABULARY = 'semantic-scholar';

/** The claims of a citation: one of each label of a sentence, or of the citation as a whole. */
export function claimsOf({ labels, whole }: Sentences, version: string): ContextClaim[] {
  const claim = (text: string | null, label: string | null): ContextClaim => {
    const mapped = label === null ? null : mapLabel(VOCABULARY, label);
    return {
      ...{ source: SOURCE, version, text, section: null },
      role: mapped?.role ?? 'UNCLASSIFIED',
      polarity: mapped?.polarity ?? 'UNCLASSIFIED',
      ...{ vocabulary: label === null ? null : VOCABULARY, label, confidence: null },
    };
  };
  const ofSentences = [...labels].flatMap(([text, its]) =>
    its.size === 0 ? [claim(text, null)] : [...its].map((label) => claim(text, label)),
  );
  return [...[...whole].map((label) => claim(null, label)), ...ofSentences];
}

/** The labels of claims that the vocabulary does not have. */
export function unknownLabelsOf(claims: readonly ContextClaim[]): UnknownLabel[] {
  return claims.flatMap(({ label }) =>
    label === null || mapLabel(VOCABULARY, label) !== null ? [] : { vocabulary: VOCABULARY, label },
  );
}
