/**
 * Who decided on a label, the strongest evidence first: an author of the citing paper, an expert who read it, several lay
 * readers, a trained model, a rule such as a list of cue words, or nobody knows.
 */
export const EVIDENCE = ['AUTHOR', 'EXPERT', 'CROWD', 'MODEL', 'RULE', 'UNKNOWN'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Evidence by people. */
export const HUMAN: ReadonlySet<Evidence> = new Set<Evidence>(['AUTHOR', 'EXPERT', 'CROWD']);

/** Negative where `a` is the stronger evidence. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return EVIDENCE.indexOf(a) - EVIDENCE.indexOf(b);
}

/** The evidence of each source, for labels that do not state their own. */
export type EvidenceBySource = (source: string) => Evidence;
