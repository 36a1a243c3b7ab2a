import { ArgsType, Field, Int } from 'type-graphql';
import { TraversalFilterType } from '../traversal/traversalFilter.input.js';
import type { RelatedPapersArgs } from './relatedPapers.js';

@ArgsType()
export class RelatedPapersArgsType implements RelatedPapersArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Maximum number of related papers, 1 to 100; 20 by default.',
  })
  first?: number | null;

  @Field(() => Int, {
    defaultValue: 1,
    description:
      'Minimum number of shared papers, at least 1. Compared with estimatedShared where a sample was taken and there is an estimate.',
  })
  minimumShared!: number;

  @Field(() => TraversalFilterType, {
    nullable: true,
    description:
      'Citations to count, on both sides of a pair and in every denominator. Years are those of the shared papers.',
  })
  filter?: TraversalFilterType | null;
}
