import { Field, Int, ObjectType } from 'type-graphql';
import type { Side } from './sides.js';

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
