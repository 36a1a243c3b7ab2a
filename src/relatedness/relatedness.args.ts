import { ArgsType, Field, Int } from 'type-graphql';
import { TraversalFilterType } from '../traversal/traversalFilter.input.js';
import type { RelatedPapersArgs } from './relatedPapers.js';

@ArgsType()
export class RelatedPapersArgsType implements RelatedPapersArgs {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 by default.' })
  first?: number | null;

  @Field(() => Int, {
    defaultValue: 1,
    description:
      'Leave out papers that share fewer, by the estimate where a sample was taken; from 1.',
  })
  minimumShared!: number;

  @Field(() => TraversalFilterType, {
    nullable: true,
    description:
      'Which citations count, on both sides of a pair and in every denominator. Its years are those of the shared papers.',
  })
  filter?: TraversalFilterType | null;
}
