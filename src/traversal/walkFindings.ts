import type { TruncationReason } from './traversalEnums.js';
import type { WalkPlan } from './walkPlan.js';

/** Number of papers at one depth of a walk. */
export interface WalkLevel {
  readonly depth: number;
  readonly paperCount: number;
  /** False for a level that exceeds the budget: counting stopped there, and none of it is listed. */
  readonly isExact: boolean;
}

/** A paper listed by a walk. */
export interface PlaceInWalk {
  readonly depth: number;
  readonly id: string;
}

/** A truncation of a walk. */
export interface Truncation {
  readonly reason: TruncationReason;
  readonly atDepth: number;
  /** Null when unknown. */
  readonly skipped: number | null;
}

/** The result of a walk; listed papers are read only when selected. */
export interface WalkFindings {
  /** By depth, from 1 on; those without papers are left out. */
  readonly levels: readonly WalkLevel[];
  /** Steps that did not follow all citations. */
  readonly fanOuts: readonly Truncation[];
  /** By depth, then most cited, then id. */
  firstPapers(): Promise<readonly PlaceInWalk[]>;
}

/** How many papers may be shown: those of all levels that were counted to their end. */
export function acceptedCount(levels: readonly WalkLevel[]): number {
  return levels.reduce((sum, level) => sum + (level.isExact ? level.paperCount : 0), 0);
}

/** All truncations of the walk, each with its reason. */
export function truncationsOf(
  { levels, fanOuts }: Pick<WalkFindings, 'levels' | 'fanOuts'>,
  plan: WalkPlan,
): Truncation[] {
  const over = levels.find(({ isExact }) => !isExact);
  const last = levels.at(-1);
  const reachesDepth = plan.isUniform && last?.isExact && last.depth === plan.steps.length;
  return [
    ...fanOuts,
    ...(over ? [{ reason: 'BUDGET' as const, atDepth: over.depth, skipped: null }] : []),
    ...(reachesDepth ? [{ reason: 'DEPTH' as const, atDepth: last.depth, skipped: null }] : []),
    ...limitTruncation(levels, plan.limit),
  ];
}

function limitTruncation(levels: readonly WalkLevel[], limit: number): Truncation[] {
  const skipped = acceptedCount(levels) - limit;
  let room = limit;
  const cut = levels.find(({ paperCount }) => (room -= paperCount) < 0);
  if (skipped <= 0 || cut === undefined) return [];
  return [{ reason: 'LIMIT', atDepth: cut.depth, skipped }];
}
