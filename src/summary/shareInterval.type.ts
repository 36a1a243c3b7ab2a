import { Field, Float, ObjectType } from 'type-graphql';
import type { ShareInterval } from './wilsonInterval.js';

@ObjectType({ simpleResolvers: true })
abstract class LowAndHigh implements ShareInterval {
  @Field(() => Float, { description: 'Lower bound, 0 to 1.' })
  low!: number;

  @Field(() => Float, { description: 'Upper bound, 0 to 1.' })
  high!: number;
}

@ObjectType('ShareInterval', {
  description:
    '95% Wilson interval of a share, with the correction for a finite population. Sampling only: as if the classified were a random draw; errors of the labels are not in it.',
  simpleResolvers: true,
})
export class ShareIntervalType extends LowAndHigh {}

@ObjectType('ShareBounds', {
  description:
    'What a share among all citations of a paper in this graph must be, whatever the unclassified ones are: from count ÷ total to (count + unclassified) ÷ total. Certain, as far as the labels are right.',
  simpleResolvers: true,
})
export class ShareBoundsType extends LowAndHigh {}
