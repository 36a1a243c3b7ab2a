import { Field, Int, ObjectType } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import type { RelatedPaperSource } from './relatedPapers.js';

@ObjectType('RelatedPaper', {
  description: 'A paper that shares citers, or references, with the one that was asked about.',
  simpleResolvers: true,
})
export class RelatedPaperType {
  @Field(() => PaperType, { description: 'The related paper.' })
  node!: PaperCard;

  @Field(() => Int, {
    description: 'How many citers (or references) the two share, counted among those looked at.',
  })
  shared!: number;
}

@ObjectType('RelatedPapers', {
  description:
    'The papers that share most with a paper, by shared, then by id. What is shared are citers for co-citation, references for coupling.',
  simpleResolvers: true,
})
export class RelatedPapersType {
  @Field(() => [RelatedPaperType], { description: 'The related papers, at most first of them.' })
  @Priced(COUNTED_ABOVE)
  edges!: RelatedPaperSource[];

  @Field(() => Boolean, { description: 'Whether there are more of them than first.' })
  hasMore!: boolean;

  @Field(() => Int, {
    description:
      'How many citers (or references) of the paper pass the filter: all that can be shared.',
  })
  population!: number;

  @Field(() => Int, {
    description:
      'How many of them were looked at: all, unless that would read too much. Else a sample, drawn by a hash of their ids, the same every time.',
  })
  sampleSize!: number;

  @Field(() => Boolean, {
    description:
      'Whether all were looked at. If so, every number is exact; otherwise shared is of the sample, and what is rarely shared may be missing.',
  })
  exact!: boolean;
}
