import type { Role } from '../citation/role.js';
import type { GraphReader } from '../graph/graphReader.js';
import { slices } from '../slices.js';
import { stepWalk } from '../traversal/stepWalk.js';
import { truncationsOf, type PlaceInWalk, type Truncation } from '../traversal/walkFindings.js';
import { readWalkPlan, type WalkPlan } from '../traversal/walkPlan.js';
import { retractionsQueries, type Retraction } from './retractions.queries.js';

/** Citations in the longest chain. */
export const DEEPEST = 3;
/** Papers that are looked at, so that neither a statement nor an answer about a paper with many references is long. */
export const MOST_REACHED = 20_000;
/** Papers that one statement looks up. */
const LOOKED_UP = 2_000;

/** How papers are reached. */
export interface RetractedWalkPlan {
  readonly maxDepth: number;
  readonly roles: readonly Role[] | null;
  /** Papers that may be looked at. */
  readonly budget: number;
}

/** A retracted paper that was reached. */
export interface RetractedPlace extends PlaceInWalk {
  readonly retraction: Retraction;
}

/** The papers at one depth. */
export interface RetractedLevel {
  readonly depth: number;
  readonly paperCount: number;
  readonly retracted: number;
}

/** What a paper builds on, and what of that is retracted. */
export interface RetractedFindings {
  readonly walk: WalkPlan;
  readonly levels: readonly RetractedLevel[];
  /** All papers that were reached, by depth, then most cited, then id. */
  readonly reached: readonly PlaceInWalk[];
  /** Those that are retracted, in the same order. */
  readonly places: readonly RetractedPlace[];
  readonly truncated: readonly Truncation[];
}

/** Follows the references of a paper, and looks up which of the papers that it comes to are retracted. */
export async function walkToRetracted(
  read: GraphReader,
  paperId: string,
  plan: RetractedWalkPlan,
): Promise<RetractedFindings> {
  const walk = walkPlanOf(paperId, plan);
  const findings = await stepWalk(read, [paperId], walk);
  const reached = await findings.firstPapers();
  const retracted = await retractionsAmong(read, reached);
  const places = reached.flatMap((place) => {
    const retraction = retracted.get(place.id);
    return retraction === undefined ? [] : [{ ...place, retraction }];
  });
  const levels = findings.levels.flatMap(({ depth, paperCount, isExact }) =>
    isExact ? [{ depth, paperCount, retracted: places.filter(isAt(depth)).length }] : [],
  );
  return { walk, levels, reached, places, truncated: truncationsOf(findings, walk) };
}

function walkPlanOf(paperId: string, { maxDepth, roles, budget }: RetractedWalkPlan): WalkPlan {
  const most = Math.min(budget, MOST_REACHED);
  const input = { from: [paperId], direction: 'REFERENCES', maxDepth, filter: { roles } } as const;
  // All papers that are reached are looked up, not only some of them.
  return { ...readWalkPlan({ ...input, budget: most }, most, most), limit: most };
}

async function retractionsAmong(
  read: GraphReader,
  reached: readonly PlaceInWalk[],
): Promise<ReadonlyMap<string, Retraction>> {
  const found = new Map<string, Retraction>();
  const ids = reached.map(({ id }) => id);
  for (const some of slices(ids, LOOKED_UP)) {
    const rows = await read(retractionsQueries.retractionsByIds, { ids: some });
    for (const { id, status, date } of rows) found.set(id, { status, date });
  }
  return found;
}

/** Whether a place is at a depth. */
export function isAt(depth: number): (place: PlaceInWalk) => boolean {
  return (place) => place.depth === depth;
}
