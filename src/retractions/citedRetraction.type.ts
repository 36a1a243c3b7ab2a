import { Field, Int, ObjectType } from 'type-graphql';
import type { RetractionStatus } from '../paper/retraction.js';
import { RetractionStatusEnum } from '../paper/retraction.type.js';
import { Priced } from '../relay/price.js';
import { ACKNOWLEDGEMENTS, type Acknowledgement } from './acknowledgement.js';
import { RetractionAcknowledgementEnum, RetractionTimingEnum } from './retractionEnums.js';
import { TIMINGS, type RetractionTiming } from './retractionTiming.js';

/** The retraction of a paper, by its notices. */
@ObjectType({ simpleResolvers: true })
export abstract class RetractionFields {
  @Field(() => RetractionStatusEnum, { description: 'How the paper was retracted.' })
  status!: RetractionStatus;

  @Field(() => String, {
    nullable: true,
    description:
      'Date of the notice that opened this state, as precise as known: 2019, 2019-03 or 2019-03-07; null when unknown.',
  })
  date!: string | null;
}

@ObjectType('CitedRetraction', {
  description:
    'The retraction of a cited paper, seen from the citation. It says nothing of whether the citing paper depends on it: to cite it is right where the retraction is the subject.',
  simpleResolvers: true,
})
export class CitedRetractionType extends RetractionFields {
  @Field(() => RetractionTimingEnum, {
    description: 'When the citing paper was published, seen from the notice.',
  })
  timing!: RetractionTiming;
}

@ObjectType('RetractionTimingCount', {
  description: 'Number of citing papers with one timing.',
  simpleResolvers: true,
})
export class RetractionTimingCountType {
  @Field(() => RetractionTimingEnum, { description: 'When they were published.' })
  timing!: RetractionTiming;

  @Field(() => Int, { description: 'Number of citing papers in this graph; 0 included.' })
  count!: number;
}

@ObjectType('RetractionAcknowledgementCount', {
  description: 'Number of citing papers with one acknowledgement.',
  simpleResolvers: true,
})
export class RetractionAcknowledgementCountType {
  @Field(() => RetractionAcknowledgementEnum, {
    description: 'Whether they let the retraction be seen.',
  })
  acknowledged!: Acknowledgement;

  @Field(() => Int, { description: 'Number of citing papers in this graph; 0 included.' })
  count!: number;
}

@ObjectType('RetractionCount', {
  description: 'Number of citing papers with one timing and one acknowledgement.',
  simpleResolvers: true,
})
export class RetractionCountType {
  @Field(() => RetractionTimingEnum, { description: 'When they were published.' })
  timing!: RetractionTiming;

  @Field(() => RetractionAcknowledgementEnum, {
    description: 'Whether they let the retraction be seen.',
  })
  acknowledged!: Acknowledgement;

  @Field(() => Int, { description: 'Number of citing papers in this graph, at least 1.' })
  count!: number;
}

@ObjectType('RetractionCounts', {
  description: 'Counts of the citations of a retracted paper, each citing paper once.',
  simpleResolvers: true,
})
export class RetractionCountsType {
  @Field(() => Int, { description: 'Number of citing papers that pass the filter.' })
  total!: number;

  @Field(() => [RetractionTimingCountType], { description: 'By timing, in the order of the enum.' })
  @Priced({ times: TIMINGS.length })
  byTiming!: readonly RetractionTimingCountType[];

  @Field(() => [RetractionAcknowledgementCountType], {
    description: 'By acknowledgement, in the order of the enum.',
  })
  @Priced({ times: ACKNOWLEDGEMENTS.length })
  byAcknowledgement!: readonly RetractionAcknowledgementCountType[];

  @Field(() => [RetractionCountType], {
    description: 'By both; combinations that do not occur are left out.',
  })
  @Priced({ times: TIMINGS.length * ACKNOWLEDGEMENTS.length })
  cells!: readonly RetractionCountType[];
}

@ObjectType('CitationsOfRetracted', {
  description: 'The retraction of a paper, and its citations seen from it.',
  simpleResolvers: true,
})
export class CitationsOfRetractedType extends RetractionFields {}
