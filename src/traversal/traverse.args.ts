import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MOST_STARTS } from '../lookup/findPapers.js';
import { ID_FORMS } from '../lookup/paperLookup.js';
import type { TraversalDirection as TraversalDirectionName } from './direction.js';
import { StepType } from './step.input.js';
import { TraversalDirection } from './traversalEnums.js';
import { TraversalFilterType } from './traversalFilter.input.js';
import {
  DEFAULT_BUDGET,
  DEFAULT_DEPTH,
  DEFAULT_LIMIT,
  LARGEST_LIMIT,
  LONGEST_WALK,
  type WalkInput,
} from './walkPlan.js';

@ArgsType()
export class TraverseArgs implements WalkInput {
  @Field(() => [ID], {
    description: `The papers to start from, 1 to ${MOST_STARTS}, each by ${ID_FORMS}. Two ids of one paper are one start.`,
  })
  from!: string[];

  @Field(() => TraversalDirection, {
    defaultValue: 'CITERS',
    description: 'Which way, and that of steps that name none.',
  })
  direction!: TraversalDirectionName;

  @Field(() => Int, {
    nullable: true,
    description: `How many citations deep, 1 to ${LONGEST_WALK}; ${DEFAULT_DEPTH} by default. Not together with steps.`,
  })
  maxDepth?: number | null;

  @Field(() => [StepType], {
    nullable: true,
    description: `Steps that differ, 1 to ${LONGEST_WALK}, the first from the starts. Each paper is met once in each step.`,
  })
  steps?: StepType[] | null;

  @Field(() => TraversalFilterType, {
    nullable: true,
    description: 'Which citations to follow; all by default. Not together with steps.',
  })
  filter?: TraversalFilterType | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many papers to list, 1 to ${LARGEST_LIMIT}; ${DEFAULT_LIMIT} by default. All are counted.`,
  })
  limit?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many papers the walk may visit; ${DEFAULT_BUDGET} by default, and at most what this server allows.`,
  })
  budget?: number | null;
}
