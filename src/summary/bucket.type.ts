import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { Priced } from '../relay/price.js';
import { ShareBoundsType, ShareIntervalType } from './shareInterval.type.js';
import type { ShareInterval } from './wilsonInterval.js';

const BASE =
  'Number of citations with a label in a vocabulary that can express this; labels in the roles and polarities of citegraph itself can express everything. Under a filter, of the citations that it keeps, and under basis HUMAN by the labels of people alone: then counted when selected, from all citations. Null in byYear, where it is not counted.';

@ObjectType({ simpleResolvers: true })
abstract class BucketFields {
  @Field(() => Int, { description: 'Number of citations.' })
  count!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share among the classified citations, 0 to 1; null when fewer than 5 are classified.',
  })
  share!: number | null;

  @Field(() => ShareIntervalType, {
    nullable: true,
    description:
      '95% Wilson interval of the share, with the correction for a finite population; null when fewer than 5 are classified.',
  })
  interval!: ShareInterval | null;

  @Field(() => ShareBoundsType, {
    nullable: true,
    description:
      'What the share among all citations of the paper in this graph must be, whatever the unclassified ones are.',
  })
  bounds!: ShareInterval | null;

  @Field(() => Int, { nullable: true, description: BASE })
  base!: number | null;
}

@ObjectType({ simpleResolvers: true })
abstract class CountFields {
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of citations, possibly 0; null when no citation has a label that could say so. Show null as "—", because 0 would be a finding. Which are null is told from all citations of the paper, whatever the filter.',
  })
  count!: number | null;

  @Field(() => Int, { nullable: true, description: BASE })
  base!: number | null;
}

@ObjectType('RoleCount', {
  description:
    'One role, whether it occurs or not: "CRITIQUE: 2 of 6 citations whose source can say so".',
  simpleResolvers: true,
})
export class RoleCountType extends CountFields {
  @Field(() => CitationRole, { description: 'The role.' })
  role!: Role;
}

@ObjectType('PolarityCount', {
  description: 'One polarity, whether it occurs or not.',
  simpleResolvers: true,
})
export class PolarityCountType extends CountFields {
  @Field(() => CitationPolarity, { description: 'The polarity.' })
  polarity!: Polarity;
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

const ALL =
  'Every value but UNCLASSIFIED, in the order of the enum, each with the number of citations that could have it.';

@ObjectType('RoleSummary', { description: 'The citers by role.', simpleResolvers: true })
export class RoleSummaryType extends AxisFields {
  @Field(() => [RoleBucketType], { description: BUCKETS })
  @Priced({ times: ROLES.length - 1 })
  buckets!: object[];

  @Field(() => [RoleCountType], { description: ALL })
  @Priced({ times: ROLES.length - 1 })
  all!: object[];
}

@ObjectType('PolaritySummary', { description: 'The citers by polarity.', simpleResolvers: true })
export class PolaritySummaryType extends AxisFields {
  @Field(() => [PolarityBucketType], { description: BUCKETS })
  @Priced({ times: POLARITIES.length - 1 })
  buckets!: object[];

  @Field(() => [PolarityCountType], { description: ALL })
  @Priced({ times: POLARITIES.length - 1 })
  all!: object[];
}
