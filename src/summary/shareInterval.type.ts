import { Field, Float, ObjectType } from 'type-graphql';
import type { ShareInterval } from './wilsonInterval.js';

@ObjectType('ShareInterval', {
  description:
    '95% Wilson interval of a share. It treats the classified citations as a simple random sample of all citations, which they seldom are: read it as a lower limit of the uncertainty.',
  simpleResolvers: true,
})
export class ShareIntervalType implements ShareInterval {
  @Field(() => Float, { description: 'Lower bound, 0 to 1.' })
  low!: number;

  @Field(() => Float, { description: 'Upper bound, 0 to 1.' })
  high!: number;
}
