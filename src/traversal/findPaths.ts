import { pathsQuery } from './traversal.queries.js';
import type { GraphReader } from '../graph/graphReader.js';
import type { TraversalDirection } from './traversalEnums.js';
import { followParams, type TraversalFilter } from './traversalFilter.js';
import type { PathGroupRow, PathRow } from './pathRows.js';
import type { Truncation } from './walkFindings.js';

/** Paths of one length are counted up to this many, those that are shorter included. */
export const MOST_PATHS = 20_000;

/** The request for paths between two papers. */
export interface PathPlan {
  readonly direction: TraversalDirection;
  readonly filter: TraversalFilter;
  readonly maxLength: number;
  /** Paths that are listed. */
  readonly first: number;
}

/** Paths of one length. */
export interface PathGroup {
  readonly length: number;
  readonly pathCount: number;
  /** False where counting ended; none of such a group is listed. */
  readonly isExact: boolean;
}

export interface PathFindings {
  readonly groups: readonly PathGroup[];
  /** By length, then by the ids on them. */
  readonly paths: readonly PathRow[];
  readonly truncated: readonly Truncation[];
}

export const NO_PATHS: PathFindings = { groups: [], paths: [], truncated: [] };

/**
 * Finds the shortest paths and the next longer ones. Each statement allows one citation more than the one
 * before and counts all paths so far: that costs little, because longer paths are many more, and it ends as
 * soon as enough are found.
 */
export async function findPaths(
  read: GraphReader,
  fromId: string,
  toId: string,
  { direction, filter, maxLength, first }: PathPlan,
): Promise<PathFindings> {
  // No path meets a paper twice.
  if (fromId === toId) return NO_PATHS;
  const params = { ...followParams(filter), fromId, toId, limit: first, most: MOST_PATHS + 1 };
  let complete: PathGroupRow[] = [];
  for (let length = 1; length <= maxLength; length += 1) {
    const rows = await read(pathsQuery(direction, length), params);
    if (countOf(rows) > MOST_PATHS) return findingsOf(complete, { first, length, over: rows });
    complete = rows;
    if (countOf(rows) >= first) return findingsOf(rows, { first, length, maxLength });
  }
  return findingsOf(complete, { first, length: maxLength, maxLength });
}

function countOf(rows: readonly PathGroupRow[]): number {
  return rows.reduce((sum, { pathCount }) => sum + pathCount, 0);
}

/** How the search ended: at a length, because of `over` or because enough was found or the longest reached. */
interface End {
  readonly first: number;
  readonly length: number;
  readonly maxLength?: number;
  readonly over?: readonly PathGroupRow[];
}

function findingsOf(rows: readonly PathGroupRow[], end: End): PathFindings {
  const { first, length, over, maxLength } = end;
  const found = countOf(rows);
  const groups = rows.map((row) => ({ ...row, isExact: true }));
  const paths = rows.flatMap((row) => row.paths).slice(0, first);
  if (over !== undefined) {
    const pathCount = countOf(over) - found;
    return {
      groups: [...groups, { length, pathCount, isExact: false }],
      paths,
      truncated: [{ reason: 'BUDGET', atDepth: length, skipped: null }],
    };
  }
  const isComplete = length === maxLength;
  if (found < first || (found === first && isComplete)) return { groups, paths, truncated: [] };
  return {
    groups,
    paths,
    truncated: [
      {
        reason: 'LIMIT',
        atDepth: found > first ? length : length + 1,
        skipped: isComplete ? found - first : null,
      },
    ],
  };
}
