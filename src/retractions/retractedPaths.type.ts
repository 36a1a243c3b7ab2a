import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import { Priced } from '../relay/price.js';
import { FollowedCitationType } from '../traversal/traversal.type.js';
import type { FollowedCitation } from '../traversal/walk.js';
import { RetractionFields } from './citedRetraction.type.js';
import { RetractionOrderEnum } from './retractionEnums.js';
import { DEEPEST } from './retractedWalk.js';
import type { RetractionOrder } from './retractionTiming.js';

@ObjectType('PathsToRetracted', {
  description:
    'Retracted papers among those that a paper cites, that these cite, and so on: a chain of citations; not evidence that its results depend on it. Compare shares with baseRate.',
})
export class PathsToRetractedType {}

@ObjectType('RetractedPath', {
  description:
    'A retracted paper with a chain of citations that leads to it; not evidence that results depend on it.',
  simpleResolvers: true,
})
export class RetractedPathType extends RetractionFields {
  @Field(() => PaperType, { description: 'The retracted paper.' })
  paper!: PaperCard;

  @Field(() => Int, { description: 'Number of citations in the shortest chains to it.' })
  depth!: number;

  @Field(() => RetractionOrderEnum, {
    description:
      'Whether it was retracted already when the first paper of the chain was published.',
  })
  order!: RetractionOrder;

  @Field(() => [FollowedCitationType], {
    description:
      'The citations of one of the shortest chains, from the first paper on: through the papers that are cited most, then by id.',
  })
  @Priced({ times: DEEPEST })
  citations!: readonly FollowedCitation[];
}

@ObjectType('RetractionOrderCount', {
  description: 'Number of retracted papers by what came first.',
  simpleResolvers: true,
})
export class RetractionOrderCountType {
  @Field(() => RetractionOrderEnum, { description: 'What came first.' })
  order!: RetractionOrder;

  @Field(() => Int, { description: 'Number of retracted papers, listed or not; 0 included.' })
  count!: number;
}

@ObjectType('RetractedLevel', {
  description: 'Papers at one depth, and how many of them are retracted.',
  simpleResolvers: true,
})
export class RetractedLevelType {
  @Field(() => Int, { description: 'Number of citations in the shortest chains to these papers.' })
  depth!: number;

  @Field(() => Int, { description: 'Number of papers at this depth.' })
  paperCount!: number;

  @Field(() => Int, { description: 'Number of those that are retracted, listed or not.' })
  retracted!: number;
}

@ObjectType('RetractedShare', {
  description:
    'How many papers of the whole graph are retracted, stubs and uncited papers included: what to compare a share with.',
  simpleResolvers: true,
})
export class RetractedShareType {
  @Field(() => Int, { description: 'Number of papers that a source reports as retracted.' })
  retracted!: number;

  @Field(() => Int, { description: 'Number of all papers: the base.' })
  papers!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Retracted papers by all papers; null for an empty graph.',
  })
  share!: number | null;
}
