import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ContradictingShare } from './contradictingShare.js';

@ObjectType('ContradictingShare', {
  description:
    'How many of the citations that take a side are CONTRADICTING. The interval has no correction for a finite population, because how many of the unclassified would take a side is unknown.',
  simpleResolvers: true,
})
export class ContradictingShareType implements ContradictingShare {
  @Field(() => Int, { description: 'Number of CONTRADICTING citations.' })
  count!: number;

  @Field(() => Int, {
    description: 'Number of citations that take a side: SUPPORTING, CONTRADICTING and MIXED.',
  })
  base!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'count ÷ base, 0 to 1; null when base is under 5.',
  })
  share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Lower end of the 95% Wilson interval of the share, 0 to 1; null when base is under 5.',
  })
  low!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Upper end of the 95% Wilson interval of the share, 0 to 1; null when base is under 5.',
  })
  high!: number | null;
}
