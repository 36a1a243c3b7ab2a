import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ContradictingShare, Side } from './sides.js';

@ObjectType('CitingSide', {
  description:
    'The citing papers in this graph that take one side. One that takes both (MIXED) is in both.',
  simpleResolvers: true,
})
export class SideType implements Side {
  @Field(() => Int, { description: 'Number of these citing papers.' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of citing papers that take this side by the labels of people alone (AUTHOR, EXPERT, CROWD), whatever other labels say; null when it was not counted.',
  })
  byPeople!: number | null;
}

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
    description:
      'Lower end of the 95% Wilson interval of count ÷ base, 0 to 1; null when base is under 5.',
  })
  low!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Upper end of the 95% Wilson interval of count ÷ base, 0 to 1; null when base is under 5.',
  })
  high!: number | null;
}
