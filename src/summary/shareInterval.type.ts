import { Field, Float, ObjectType } from 'type-graphql';
import type { ShareInterval } from './wilsonInterval.js';

@ObjectType('ShareInterval', {
  description:
    'The 95% Wilson interval of a share: as if the classified citations were a simple random sample of all. They seldom are, so read it as how much so few numbers can say at best, not as the whole uncertainty.',
  simpleResolvers: true,
})
export class ShareIntervalType implements ShareInterval {
  @Field(() => Float, { description: 'Lower bound, 0 to 1.' })
  low!: number;

  @Field(() => Float, { description: 'Upper bound, 0 to 1.' })
  high!: number;
}
