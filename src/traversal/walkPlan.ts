import { BadInputError } from '../errors.js';
import { checkStarts } from '../lookup/findPapers.js';
import { checkCount } from '../relay/paging.js';
import type { TraversalDirection } from './traversalEnums.js';
import {
  readTraversalFilter,
  type TraversalFilter,
  type TraversalFilterInput,
} from './traversalFilter.js';

/** One step of a walk, as received. */
export interface StepInput extends TraversalFilterInput {
  readonly direction?: TraversalDirection | null;
  readonly fanOut?: number | null;
}

/** The arguments of a walk, as received. */
export interface WalkInput {
  readonly from: readonly string[];
  readonly direction?: TraversalDirection | null;
  readonly maxDepth?: number | null;
  readonly steps?: readonly StepInput[] | null;
  readonly filter?: TraversalFilterInput | null;
  readonly limit?: number | null;
  readonly budget?: number | null;
}

/** Which citations one step follows from a paper. */
export interface WalkStep {
  readonly direction: TraversalDirection;
  readonly filter: TraversalFilter;
  /** The newest papers that are followed from each; null for all. */
  readonly fanOut: number | null;
}

/** A checked walk. */
export interface WalkPlan {
  /** Whether all steps are the same and each paper is met once, at its smallest depth. */
  readonly isUniform: boolean;
  /** One a depth. */
  readonly steps: readonly WalkStep[];
  /** Papers that may be visited. */
  readonly budget: number;
  /** Papers that are shown. */
  readonly limit: number;
}

/** Citations that the longest walk follows one after another. */
export const LONGEST_WALK = 6;
export const DEFAULT_WALK_DEPTH = 2;
export const LARGEST_FAN_OUT = 1_000;
/** Papers that a walk shows. */
export const DEFAULT_LIMIT = 100;
export const LARGEST_LIMIT = 1_000;
/** Default budget of a walk, unless the configuration allows less. */
export const DEFAULT_BUDGET = 50_000;

/**
 * Checks the arguments of a walk. Throws `BadInputError` with the field, the value and the expected values.
 * `largestBudget` comes from the configuration. If Neo4j has memory for fewer papers than requested
 * (`budgetOfMemory`), that is the budget: the same for every request, regardless of current memory use.
 */
export function readWalkPlan(
  input: WalkInput,
  largestBudget: number,
  budgetOfMemory: number,
): WalkPlan {
  checkStarts(input.from, 'from');
  const steps = input.steps ?? null;
  return {
    isUniform: steps === null,
    steps: steps === null ? uniformSteps(input) : chosenSteps(steps, input),
    budget: Math.min(askedBudget(input, largestBudget), budgetOfMemory),
    limit: checkCount('limit', input.limit ?? DEFAULT_LIMIT, LARGEST_LIMIT),
  };
}

function askedBudget({ budget }: WalkInput, largest: number): number {
  return checkCount('budget', budget ?? Math.min(DEFAULT_BUDGET, largest), largest);
}

function uniformSteps(input: WalkInput): WalkStep[] {
  const length = checkCount('maxDepth', input.maxDepth ?? DEFAULT_WALK_DEPTH, LONGEST_WALK);
  const step: WalkStep = {
    direction: input.direction ?? 'CITERS',
    filter: readTraversalFilter(input.filter),
    fanOut: null,
  };
  return Array.from({ length }, () => step);
}

function chosenSteps(steps: readonly StepInput[], input: WalkInput): WalkStep[] {
  for (const argument of ['maxDepth', 'filter'] as const) {
    const value = input[argument] ?? null;
    if (value === null) continue;
    throw new BadInputError(
      argument,
      value,
      'no value together with steps; set it for each step instead',
    );
  }
  if (steps.length < 1 || steps.length > LONGEST_WALK) {
    throw new BadInputError('steps', `${steps.length} steps`, `1 to ${LONGEST_WALK} steps`);
  }
  return steps.map((step, index) => {
    const field = `steps[${index}]`;
    const fanOut = step.fanOut ?? null;
    return {
      direction: step.direction ?? input.direction ?? 'CITERS',
      filter: readTraversalFilter(step, field),
      fanOut: fanOut === null ? null : checkCount(`${field}.fanOut`, fanOut, LARGEST_FAN_OUT),
    };
  });
}
