import { compareEvidence, type Evidence } from '../source/evidence.js';
import { knownVersion } from '../source/version.js';
import type { CitationClaimType } from './citationClaim.type.js';
import type { ContextClaim } from './citationClaims.js';

/** Who makes the labels of a source. */
export interface LabelMaker {
  readonly evidence: Evidence;
  readonly agent: string | null;
}

/** The labels among contexts, the strongest evidence first, and of one strength in the order in which they are stored. */
export function claimsInForce(
  contexts: readonly ContextClaim[],
  makerOf: (source: string) => LabelMaker,
): CitationClaimType[] {
  return contexts
    .filter(isLabelled)
    .map((context) => claimOf(context, makerOf(context.source)))
    .sort((a, b) => compareEvidence(a.evidence, b.evidence));
}

function claimOf(context: ContextClaim, ofSource: LabelMaker): CitationClaimType {
  const { source, record = null, version, evidence, agent, date = null } = context;
  const { text, role, polarity, label, vocabulary, confidence } = context;
  const maker = evidence === undefined ? ofSource : { evidence, agent: null };
  return {
    source: { name: source, record, version: knownVersion(version) },
    ...{ text, role, polarity, label, vocabulary, confidence },
    ...{ evidence: maker.evidence, agent: agent ?? maker.agent, date },
  };
}

/** Whether a context is a claim, and not a sentence alone. */
export function isLabelled({ role, polarity, label }: ContextClaim): boolean {
  return role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED' || label !== null;
}
