import { groupBy } from '../groupBy.js';
import { compareEvidence, type Evidence, type EvidenceBySource } from '../source/evidence.js';
import type { ContextClaim } from './citationClaims.js';

/** What one source reads in one sentence on one axis, by its strongest evidence. */
export interface Reading<Value> {
  readonly source: string;
  readonly evidence: Evidence;
  readonly value: Value;
}

/** The two sides of a headline. */
export interface Axis<Value extends string> {
  /** The label of a claim on this axis. */
  of(claim: ContextClaim): Value;
  /** The labels that one source gives one sentence, as one. */
  combine(values: readonly Value[]): Value;
}

/** What sources read in one sentence; nothing of those that leave it unclassified on this axis. */
export function readingsOf<Value extends string>(
  sentence: readonly ContextClaim[],
  axis: Axis<Value>,
  evidenceOf: EvidenceBySource,
): Reading<Value>[] {
  const labelled = sentence.filter((claim) => axis.of(claim) !== 'UNCLASSIFIED');
  return [...groupBy(labelled, ({ source }) => source)].map(([source, claims]) => {
    const evidence = strongest(claims.map((claim) => evidenceOfClaim(claim, evidenceOf)));
    const deciding = claims.filter((claim) => evidenceOfClaim(claim, evidenceOf) === evidence);
    return { source, evidence, value: axis.combine(deciding.map((claim) => axis.of(claim))) };
  });
}

/**
 * What counts for a sentence: what the strongest evidence reads in it; null when evidence of that class differs, or when
 * there is none.
 */
export function decided<Value>(readings: readonly Reading<Value>[]): Value | null {
  if (readings.length === 0) return null;
  const evidence = strongest(readings.map((reading) => reading.evidence));
  const values = new Set(
    readings.filter((reading) => reading.evidence === evidence).map(({ value }) => value),
  );
  const [value, ...others] = values;
  return value === undefined || others.length > 0 ? null : value;
}

/** Whether sources read a sentence differently, whatever their evidence. */
export function differ(readings: readonly Reading<unknown>[]): boolean {
  return new Set(readings.map(({ value }) => value)).size > 1;
}

/** The evidence of a claim: its own, or else that of its source. */
export function evidenceOfClaim(
  { source, evidence }: Pick<ContextClaim, 'source' | 'evidence'>,
  evidenceOf: EvidenceBySource,
): Evidence {
  return evidence ?? evidenceOf(source);
}

function strongest(all: readonly Evidence[]): Evidence {
  return all.reduce((best, each) => (compareEvidence(each, best) < 0 ? each : best), 'UNKNOWN');
}
