import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HeadlineFields } from '../citation/headline.type.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import { TruncationReason } from './traversalEnums.js';

@ObjectType('Traversal', {
  description: 'Result of a walk along citations. truncated lists everything left out.',
  simpleResolvers: true,
})
export class TraversalType {
  @Field(() => [PaperType], { description: 'The papers at which the walk starts, each once.' })
  @Priced(COUNTED_ABOVE)
  starts!: readonly PaperCard[];

  @Field(() => [ID], { description: 'Ids in from that match no paper.' })
  unknownIds!: readonly string[];
}

@ObjectType('TraversalLevel', {
  description: 'Number of papers at one depth of the walk. Either exact or atLeast is set.',
})
export class TraversalLevelType {
  @Field(() => Int, { description: 'Distance from a start in citations; 1 for its neighbours.' })
  depth!: number;
}

@ObjectType('TraversedPaper', {
  description: 'A paper that the walk reaches.',
  simpleResolvers: true,
})
export class TraversedPaperType {
  @Field(() => Int, { description: 'Distance from a start in citations; 1 for its neighbours.' })
  depth!: number;

  @Field(() => PaperType, { description: 'The paper.' })
  paper!: PaperCard;
}

@ObjectType('FollowedCitation', {
  description: 'A citation that was followed, in either direction.',
  simpleResolvers: true,
})
export class FollowedCitationType extends HeadlineFields {
  @Field(() => PaperType, { description: 'The citing paper.' })
  citing!: PaperCard;

  @Field(() => PaperType, { description: 'The cited paper.' })
  cited!: PaperCard;
}

@ObjectType('Truncation', {
  description: 'A part of the result that was left out.',
  simpleResolvers: true,
})
export class TruncationType {
  @Field(() => TruncationReason, { description: 'Why it was left out.' })
  reason!: TruncationReason;

  @Field(() => Int, { description: 'Smallest depth at which something was left out.' })
  atDepth!: number;

  @Field(() => Int, { nullable: true, description: 'Number of items left out; null when unknown.' })
  skipped!: number | null;
}
