import { traversalQueries } from './traversal.queries.js';
import type { GraphReader } from '../graph/graphReader.js';
import { followParams } from './traversalFilter.js';
import type { PlaceInWalk, Truncation, WalkFindings, WalkLevel } from './walkFindings.js';
import type { WalkPlan, WalkStep } from './walkPlan.js';
import type { NewestStepRow } from './walkRows.js';
import { smallest } from './smallest.js';

/** The state of a walk. */
interface Progress {
  readonly levels: WalkLevel[];
  readonly fanOuts: Truncation[];
  readonly places: PlaceInWalk[];
  /** Papers that count towards the budget, or that a uniform walk must not meet again. */
  readonly known: Set<string>;
  /** Papers that may still be visited. */
  room: number;
}

/**
 * A walk from level to level, one statement each: for steps that differ, and for several starts. A level is
 * counted before it is accepted, and the walk ends at a level that exceeds the budget.
 */
export async function stepWalk(
  read: GraphReader,
  startIds: readonly string[],
  plan: WalkPlan,
): Promise<WalkFindings> {
  const progress: Progress = {
    levels: [],
    fanOuts: [],
    places: [],
    known: new Set(plan.isUniform ? startIds : []),
    room: plan.budget,
  };
  let frontierIds = startIds;
  for (const [index, step] of plan.steps.entries()) {
    if (frontierIds.length === 0) break;
    const row = await readStep(read, step, frontierIds, progress, {
      plan,
      goesOn: index + 1 < plan.steps.length,
    });
    if (row.paperCount === 0) break;
    accept(row, index + 1, progress, plan.limit);
    frontierIds = row.groups.flat();
  }
  return { ...progress, firstPapers: () => Promise.resolve(progress.places) };
}

async function readStep(
  read: GraphReader,
  step: WalkStep,
  frontierIds: readonly string[],
  { known, room, places }: Progress,
  { plan, goesOn }: { plan: WalkPlan; goesOn: boolean },
): Promise<NewestStepRow> {
  const { direction, fanOut } = step;
  const params = {
    ...followParams(step.filter),
    direction,
    frontierIds,
    knownIds: [...known],
    room,
    most: (plan.isUniform ? room : plan.budget) + 1,
    limit: plan.limit - places.length,
    goesOn,
  };
  if (fanOut !== null) {
    const [row] = await read(traversalQueries.walkNewestStep, { ...params, fanOut });
    return row ?? NOTHING;
  }
  const [row] = await read(traversalQueries.walkStep, { ...params, onlyNew: plan.isUniform });
  return { ...(row ?? NOTHING), cutCount: 0, leftOutCount: null };
}

const NOTHING: NewestStepRow = {
  paperCount: 0,
  fits: true,
  groups: [],
  cutCount: 0,
  leftOutCount: null,
};

function accept(row: NewestStepRow, depth: number, progress: Progress, limit: number): void {
  const { paperCount, fits, groups, cutCount, leftOutCount } = row;
  progress.levels.push({ depth, paperCount, isExact: fits });
  if (cutCount > 0) {
    progress.fanOuts.push({ reason: 'FAN_OUT', atDepth: depth, skipped: leftOutCount });
  }
  const shown = firstOf(groups, limit - progress.places.length);
  progress.places.push(...shown.map((id) => ({ depth, id })));
  const before = progress.known.size;
  for (const id of groups.flat()) progress.known.add(id);
  progress.room -= progress.known.size - before;
}

/** The first `count` of some groups: by group, then by id. */
function firstOf(groups: readonly (readonly string[])[], count: number): string[] {
  const first: string[] = [];
  for (const group of groups) {
    if (first.length >= count) break;
    first.push(...smallest(group, count - first.length));
  }
  return first;
}
