import { BadInputError } from '../errors.js';
import { checkStarts } from '../lookup/findPapers.js';
import { checkCount } from '../relay/paging.js';
import {
  readTraversalFilter,
  type TraversalFilter,
  type TraversalFilterInput,
} from '../traversal/traversalFilter.js';

export const DEEPEST_NEIGHBOURHOOD = 2;
export const DEFAULT_NEIGHBOURHOOD_DEPTH = 1;
export const MOST_PAPERS = 1_000;
export const DEFAULT_PAPERS = 100;

/** The arguments of a neighbourhood, as received. */
export interface NeighbourhoodArgs {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly filter?: TraversalFilterInput | null;
  readonly limit: number;
}

/** A neighbourhood to read, checked. */
export interface NeighbourhoodRequest {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly filter: TraversalFilter;
  readonly limit: number;
  /** Citations read a depth; see `withinBudget`. */
  readonly budget?: number | undefined;
}

/** Checks the arguments. Throws `BadInputError` with the argument, its value and the expected values. */
export function readNeighbourhoodArgs(args: NeighbourhoodArgs): NeighbourhoodRequest {
  const { ids, depth } = args;
  checkStarts(ids, 'ids');
  if (depth < 0 || depth > DEEPEST_NEIGHBOURHOOD) {
    throw new BadInputError('depth', depth, `a whole number from 0 to ${DEEPEST_NEIGHBOURHOOD}`);
  }
  return {
    ids,
    depth,
    filter: readTraversalFilter(args.filter),
    limit: checkCount('limit', args.limit, MOST_PAPERS),
  };
}
