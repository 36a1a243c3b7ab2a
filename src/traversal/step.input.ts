import { Field, InputType, Int } from 'type-graphql';
import { TraversalDirection } from './traversalEnums.js';
import { TraversalFilterType } from './traversalFilter.input.js';
import { LARGEST_FAN_OUT, type StepInput } from './walkPlan.js';

@InputType('StepInput', {
  description: 'One step of a walk: the citations to follow from each paper of the previous step.',
})
export class StepType extends TraversalFilterType implements StepInput {
  @Field(() => TraversalDirection, {
    nullable: true,
    description: 'Direction of this step; by default that of the walk.',
  })
  direction?: TraversalDirection | null;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of papers to follow from each paper, 1 to ${LARGEST_FAN_OUT}: the newest ones that pass the filter. Unlimited by default. For a rare role or polarity of a very large hub, citers are read from the newest on until enough are found.`,
  })
  fanOut?: number | null;
}
