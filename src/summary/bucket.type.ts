import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { Priced } from '../relay/price.js';
import { ShareIntervalType } from './shareInterval.type.js';
import type { ShareInterval } from './wilsonInterval.js';

@ObjectType({ simpleResolvers: true })
abstract class BucketFields {
  @Field(() => Int, { description: 'Number of citations.' })
  count!: number;

  @Field(() => Float, { description: 'Share among the classified citations, 0 to 1.' })
  share!: number;

  @Field(() => ShareIntervalType, {
    nullable: true,
    description: '95% Wilson interval of the share; null when nothing is classified.',
  })
  interval!: ShareInterval | null;
}

@ObjectType('RoleBucket', { description: 'The citers of one role.', simpleResolvers: true })
export class RoleBucketType extends BucketFields {
  @Field(() => CitationRole, { description: 'Role of these citations.' })
  role!: Role;
}

@ObjectType('PolarityBucket', { description: 'The citers of one polarity.', simpleResolvers: true })
export class PolarityBucketType extends BucketFields {
  @Field(() => CitationPolarity, { description: 'Polarity of these citations.' })
  polarity!: Polarity;
}

@ObjectType({ simpleResolvers: true })
abstract class AxisFields {
  @Field(() => Int, { description: 'Number of citations classified on this axis.' })
  classified!: number;

  @Field(() => Int, {
    description: 'Number of citations not classified on this axis; not counted in any share.',
  })
  unclassified!: number;
}

const BUCKETS =
  'Buckets that occur, largest first; ties follow the order of the enum. UNCLASSIFIED has no bucket.';

@ObjectType('RoleSummary', { description: 'The citers by role.', simpleResolvers: true })
export class RoleSummaryType extends AxisFields {
  @Field(() => [RoleBucketType], { description: BUCKETS })
  @Priced({ times: ROLES.length - 1 })
  buckets!: object[];
}

@ObjectType('PolaritySummary', { description: 'The citers by polarity.', simpleResolvers: true })
export class PolaritySummaryType extends AxisFields {
  @Field(() => [PolarityBucketType], { description: BUCKETS })
  @Priced({ times: POLARITIES.length - 1 })
  buckets!: object[];
}
