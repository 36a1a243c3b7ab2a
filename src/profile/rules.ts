import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { AxisSummary, Bucket, CitationSummary } from '../summary/citationSummary.js';
import type { ShareInterval } from '../summary/wilsonInterval.js';
import type { PolarityRule, RoleRule } from './profileEnums.js';

/** Raised with every change of a rule or a threshold, here and in docs/citation-profile.md. */
export const RULES_VERSION = 1;

/** Fewer classified citations than this say nothing. */
export const ENOUGH_CLASSIFIED = 5;
const DOMINANT_ABOVE = 0.5;
const CONTRADICTING_AT_LEAST = 3;
/** Of the citations that take a side. */
const CONTRADICTING_SHARE_AT_LEAST = 0.2;

/** A role that can dominate: OTHER is not a specific role, so it never does. */
export type DominantRole = Exclude<Role, 'OTHER' | 'UNCLASSIFIED'>;

/** What an axis is judged on: its largest bucket (null when nothing is classified) and its sizes. */
export interface AxisEvidence<Value> {
  readonly bucket: Value | null;
  readonly share: number | null;
  readonly count: number | null;
  readonly classified: number;
  readonly total: number;
  readonly interval: ShareInterval | null;
}

export interface RoleJudgement extends AxisEvidence<Role> {
  readonly rule: RoleRule;
  /** The second largest bucket. */
  readonly runnerUp: {
    readonly bucket: Role;
    readonly share: number;
    readonly count: number;
  } | null;
  /** All roles that share the first place, in the order of the enum. */
  readonly leading: readonly Role[];
  /** The role that dominates, under the rule DOMINANT_ROLE only. */
  readonly dominant: DominantRole | null;
}

export interface PolarityJudgement extends AxisEvidence<Polarity> {
  readonly rule: PolarityRule;
  readonly contradicting: number;
  /** SUPPORTING, CONTRADICTING and MIXED together. */
  readonly takingSides: number;
}

/** Judges why a paper is cited. */
export function judgeRoles({ roles }: Pick<CitationSummary, 'roles'>): RoleJudgement {
  const [top, second] = roles.buckets;
  const dominant = roles.classified < ENOUGH_CLASSIFIED ? null : dominantRole(top);
  return {
    rule: roleRule(roles.classified, dominant),
    ...evidence(roles),
    runnerUp: second ? { bucket: second.value, share: second.share, count: second.count } : null,
    leading: roles.buckets.filter(({ count }) => count === top?.count).map(({ value }) => value),
    dominant,
  };
}

/** Judges whether a paper is disputed; the roles have no part in it. */
export function judgePolarities({
  polarities,
}: Pick<CitationSummary, 'polarities'>): PolarityJudgement {
  const countOf = (polarity: Polarity): number =>
    polarities.buckets.find(({ value }) => value === polarity)?.count ?? 0;
  const contradicting = countOf('CONTRADICTING');
  const takingSides = countOf('SUPPORTING') + contradicting + countOf('MIXED');
  const contested =
    contradicting >= CONTRADICTING_AT_LEAST &&
    contradicting / takingSides >= CONTRADICTING_SHARE_AT_LEAST;
  const enough = polarities.classified >= ENOUGH_CLASSIFIED;
  return {
    // Three contradictions are evidence regardless of the number classified, so this rule comes first.
    rule: contested ? 'CONTESTED' : enough ? 'NOT_CONTESTED' : 'INSUFFICIENT_EVIDENCE',
    ...evidence(polarities),
    contradicting,
    takingSides,
  };
}

function roleRule(classified: number, dominant: DominantRole | null): RoleRule {
  if (classified < ENOUGH_CLASSIFIED) return 'INSUFFICIENT_EVIDENCE';
  return dominant === null ? 'NO_DOMINANT_ROLE' : 'DOMINANT_ROLE';
}

function dominantRole(top: Bucket<Role> | undefined): DominantRole | null {
  if (top === undefined || top.value === 'OTHER' || top.value === 'UNCLASSIFIED') return null;
  return (top.interval?.low ?? 0) > DOMINANT_ABOVE ? top.value : null;
}

function evidence<Value>({ buckets, classified, total }: AxisSummary<Value>): AxisEvidence<Value> {
  const [top] = buckets;
  return {
    bucket: top?.value ?? null,
    share: top?.share ?? null,
    count: top?.count ?? null,
    classified,
    total,
    interval: top?.interval ?? null,
  };
}
