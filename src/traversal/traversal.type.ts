import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HeadlineFields } from '../citation/headline.type.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import { TruncationReason } from './traversalEnums.js';
import type { TruncationReason as TruncationReasonName } from './walkFindings.js';

@ObjectType('Traversal', {
  description:
    'What a walk along citations finds. Nothing is left out without being named in truncated.',
  simpleResolvers: true,
})
export class TraversalType {
  @Field(() => [PaperType], { description: 'The papers that it starts from, each once.' })
  @Priced(COUNTED_ABOVE)
  starts!: readonly PaperCard[];

  @Field(() => [ID], { description: 'Ids in from that no paper has.' })
  unknownIds!: readonly string[];
}

@ObjectType('TraversalLevel', {
  description: 'How many papers the walk meets at one depth. Either exact or atLeast is given.',
})
export class TraversalLevelType {
  @Field(() => Int, { description: 'Citations from a start, 1 for its neighbours.' })
  depth!: number;
}

@ObjectType('TraversedPaper', {
  description: 'A paper that the walk meets.',
  simpleResolvers: true,
})
export class TraversedPaperType {
  @Field(() => Int, { description: 'Citations from a start, 1 for its neighbours.' })
  depth!: number;

  @Field(() => PaperType, { description: 'The paper.' })
  paper!: PaperCard;
}

@ObjectType('FollowedCitation', {
  description: 'A citation that was followed, in one direction or the other.',
  simpleResolvers: true,
})
export class FollowedCitationType extends HeadlineFields {
  @Field(() => PaperType, { description: 'The paper that makes the citation.' })
  citing!: PaperCard;

  @Field(() => PaperType, { description: 'The paper that is cited.' })
  cited!: PaperCard;
}

@ObjectType('Truncation', { description: 'Something that was left out.', simpleResolvers: true })
export class TruncationType {
  @Field(() => TruncationReason, { description: 'Why.' })
  reason!: TruncationReasonName;

  @Field(() => Int, { description: 'The depth at which it was left out first.' })
  atDepth!: number;

  @Field(() => Int, { nullable: true, description: 'How many were left out; null when unknown.' })
  skipped!: number | null;
}
