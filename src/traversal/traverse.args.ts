import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MOST_STARTS } from '../lookup/findPapers.js';
import { ID_FORMS } from '../lookup/paperLookup.js';
import { StepType } from './step.input.js';
import { TraversalDirection } from './traversalEnums.js';
import { TraversalFilterType } from './traversalFilter.input.js';
import {
  DEFAULT_BUDGET,
  DEFAULT_WALK_DEPTH,
  DEFAULT_LIMIT,
  LARGEST_LIMIT,
  LONGEST_WALK,
  type WalkInput,
} from './walkPlan.js';

@ArgsType()
export class TraverseArgs implements WalkInput {
  @Field(() => [ID], {
    description: `Papers to start from, 1 to ${MOST_STARTS}, each by ${ID_FORMS}. Two ids of one paper count as one start.`,
  })
  from!: string[];

  @Field(() => TraversalDirection, {
    defaultValue: 'CITERS',
    description: 'Direction of the walk; also of each step without a direction of its own.',
  })
  direction!: TraversalDirection;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum depth in citations, 1 to ${LONGEST_WALK}; ${DEFAULT_WALK_DEPTH} by default. Cannot be combined with steps.`,
  })
  maxDepth?: number | null;

  @Field(() => [StepType], {
    nullable: true,
    description: `1 to ${LONGEST_WALK} steps with conditions of their own, beginning at the starts. Each paper is visited once per step.`,
  })
  steps?: StepType[] | null;

  @Field(() => TraversalFilterType, {
    nullable: true,
    description: 'Citations to follow; all by default. Cannot be combined with steps.',
  })
  filter?: TraversalFilterType | null;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of papers to list, 1 to ${LARGEST_LIMIT}; ${DEFAULT_LIMIT} by default. Papers beyond it are still counted.`,
  })
  limit?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of papers to visit; ${DEFAULT_BUDGET} by default, up to the limit of the server.`,
  })
  budget?: number | null;
}
