import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { AxisSummary, Bucket, CitationSummary } from '../summary/citationSummary.js';
import { FEWEST_FOR_SHARE } from '../summary/shareBounds.js';
import type { ShareInterval } from '../summary/wilsonInterval.js';
import type { RoleRule } from './profileEnums.js';

/** Raised with every change of a rule or a threshold, here, in `sides.ts` and in docs/citation-profile.md. */
export const RULES_VERSION = 2;

const DOMINANT_ABOVE = 2 / 3;

/** A role that can dominate: OTHER is not a specific role, so it never does. */
export type DominantRole = Exclude<Role, 'OTHER' | 'UNCLASSIFIED'>;

/** What an axis is judged on: its largest bucket (null when nothing is classified) and its sizes. */
export interface AxisEvidence<Value> {
  readonly bucket: Value | null;
  /** Null when too few are classified. */
  readonly share: number | null;
  readonly count: number | null;
  readonly classified: number;
  readonly total: number;
  readonly interval: ShareInterval | null;
  readonly bounds: ShareInterval | null;
}

export interface RoleJudgement extends AxisEvidence<Role> {
  readonly rule: RoleRule;
  /** The second largest bucket. */
  readonly runnerUp: {
    readonly bucket: Role;
    readonly share: number | null;
    readonly count: number;
  } | null;
  /** All roles that share the first place, in the order of the enum. */
  readonly leading: readonly Role[];
  /** The role that dominates, under the rule DOMINANT_ROLE only. */
  readonly dominant: DominantRole | null;
}

/** Judges why a paper is cited. */
export function judgeRoles({ roles }: Pick<CitationSummary, 'roles'>): RoleJudgement {
  const [top, second] = roles.buckets;
  const dominant = dominantRole(top);
  return {
    rule: roleRule(roles.classified, dominant),
    ...evidenceOf(roles),
    runnerUp: second ? { bucket: second.value, share: second.share, count: second.count } : null,
    leading: roles.buckets.filter(({ count }) => count === top?.count).map(({ value }) => value),
    dominant,
  };
}

function roleRule(classified: number, dominant: DominantRole | null): RoleRule {
  if (classified < FEWEST_FOR_SHARE) return 'INSUFFICIENT_EVIDENCE';
  return dominant === null ? 'NO_DOMINANT_ROLE' : 'DOMINANT_ROLE';
}

/** With too few classified citations there is no interval, and no role dominates. */
function dominantRole(top: Bucket<Role> | undefined): DominantRole | null {
  if (top === undefined || top.value === 'OTHER' || top.value === 'UNCLASSIFIED') return null;
  return (top.interval?.low ?? 0) > DOMINANT_ABOVE ? top.value : null;
}

/** The largest bucket of an axis, with its sizes. */
export function evidenceOf<Value extends Role | Polarity>({
  buckets,
  classified,
  total,
}: AxisSummary<Value>): AxisEvidence<Value> {
  const [top] = buckets;
  return {
    bucket: top?.value ?? null,
    share: top?.share ?? null,
    count: top?.count ?? null,
    classified,
    total,
    interval: top?.interval ?? null,
    bounds: top?.bounds ?? null,
  };
}
