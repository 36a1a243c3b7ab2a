import { expectedWalk, type ModelStep } from '../../support/walkModel.js';
import { checkWalkFilter, type WalkFilter } from './filters.js';
import { followed, paperById, walkGraph, type Link } from './followed.js';
import { findPapers } from './lookup.js';
import type { Model } from './model.js';
import { checkedCount, wrongInput } from './wrongInput.js';

type Direction = ModelStep['direction'];
type StepArgument = WalkFilter & {
  readonly direction?: Direction | null;
  readonly fanOut?: number | null;
};

export interface TraverseArguments {
  readonly from: readonly string[];
  readonly direction: Direction;
  readonly maxDepth?: number | null;
  readonly filter?: WalkFilter | null;
  readonly steps?: readonly StepArgument[] | null;
  readonly limit?: number | null;
  readonly budget?: number | null;
}

/** What the walk's own model gives. */
interface ModelWalk {
  readonly levels: readonly { readonly depth: number; readonly exact: number | null }[];
  readonly truncated: readonly object[];
  readonly papers: readonly {
    readonly depth: number;
    readonly paper: { readonly id: string };
    readonly chain: readonly Link[];
  }[];
}

const LARGEST_BUDGET = 200_000;

/** What `traverse` answers. */
export function traverse(model: Model, args: TraverseArguments): object {
  const plan = {
    isUniform: (args.steps ?? null) === null,
    steps: stepsOf(args),
    limit: checkedCount('limit', args.limit ?? 100, 1000),
    budget: checkedCount('budget', args.budget ?? 50_000, LARGEST_BUDGET),
  };
  // Of a field that is wrong in several ways, the ids are the last that the server complains of.
  const { papers, unknownIds } = findPapers(model, args.from, 'from');
  const from = papers.map(({ id }) => id);
  const walk = expectedWalk(walkGraph(model.graph), { ...plan, from }) as ModelWalk;
  return {
    starts: papers.map((paper) => model.objectOf(paper)),
    unknownIds,
    truncated: walk.truncated,
    // How far counting came at the budget is open; only that it ended there is compared.
    levels: walk.levels.map((level) => ({ ...level, atLeast: level.exact === null ? 0 : null })),
    papers: walk.papers.map(({ depth, paper, chain }) => ({
      depth,
      paper: () => paperById(model, paper),
      chain: chain.map((link) => followed(model, link)),
    })),
  };
}

function stepsOf({ steps, maxDepth, filter, direction }: TraverseArguments): ModelStep[] {
  if ((steps ?? null) === null) {
    checkWalkFilter(filter);
    const length = checkedCount('maxDepth', maxDepth ?? 2, 6);
    return Array.from({ length }, () => ({ ...filter, direction }));
  }
  if ((maxDepth ?? filter ?? null) !== null) throw wrongInput('steps', steps);
  checkedCount('steps', steps?.length ?? 0, 6);
  return (steps ?? []).map((step, place) => {
    checkWalkFilter(step, `steps[${place}]`);
    if ((step.fanOut ?? null) !== null) checkedCount('fanOut', step.fanOut ?? 0, 1000);
    return { ...step, direction: step.direction ?? direction };
  });
}
