import type { ContextClaim } from '../../src/citation/citationClaims.js';

/** A claim about a context, without whatever is not given. */
export const contextClaim = (given: Partial<ContextClaim> = {}): ContextClaim => ({
  source: 'a',
  version: '1',
  text: null,
  section: null,
  role: 'UNCLASSIFIED',
  polarity: 'UNCLASSIFIED',
  vocabulary: null,
  label: null,
  confidence: null,
  ...given,
});
