import { Field, InputType, Int } from 'type-graphql';
import type { TraversalDirection as TraversalDirectionName } from './direction.js';
import { TraversalDirection } from './traversalEnums.js';
import { TraversalFilterType } from './traversalFilter.input.js';
import { LARGEST_FAN_OUT, type StepInput } from './walkPlan.js';

@InputType('StepInput', {
  description: 'One step of a walk: which citations it follows from each paper of the step before.',
})
export class StepType extends TraversalFilterType implements StepInput {
  @Field(() => TraversalDirection, {
    nullable: true,
    description: 'Which way; by default that of the walk.',
  })
  direction?: TraversalDirectionName | null;

  @Field(() => Int, {
    nullable: true,
    description: `From each paper only to the newest so many of those that pass the filter, 1 to ${LARGEST_FAN_OUT}; to all by default. A rare role or polarity of a very large hub is found by reading its citers from the newest on.`,
  })
  fanOut?: number | null;
}
