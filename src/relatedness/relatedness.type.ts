import { Field, Int, ObjectType } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import type { RelatedPaperSource } from './relatedPapers.js';

@ObjectType('RelatedPaper', {
  description: 'A paper that shares citers or references with the given paper.',
  simpleResolvers: true,
})
export class RelatedPaperType {
  @Field(() => PaperType, { description: 'The related paper.' })
  node!: PaperCard;

  @Field(() => Int, {
    description: 'Number of shared citers (or references) in the sample, or in all when exact.',
  })
  shared!: number;
}

@ObjectType('RelatedPapers', {
  description:
    'The papers that share the most citers (co-citation) or references (coupling) with a paper, ordered by shared, then by id.',
  simpleResolvers: true,
})
export class RelatedPapersType {
  @Field(() => [RelatedPaperType], { description: 'The related papers, at most first of them.' })
  @Priced(COUNTED_ABOVE)
  edges!: RelatedPaperSource[];

  @Field(() => Boolean, { description: 'Whether there are more related papers than first.' })
  hasMore!: boolean;

  @Field(() => Int, {
    description: 'Number of citers (or references) of the paper that pass the filter.',
  })
  population!: number;

  @Field(() => Int, {
    description:
      'Number of citers (or references) examined: all of them, or a sample when reading all would be too much. The sample is drawn by a hash of their ids, so it is the same every time.',
  })
  sampleSize!: number;

  @Field(() => Boolean, {
    description:
      'Whether all citers (or references) were examined. If so, every number is exact; otherwise shared refers to the sample, and papers that share few may be missing.',
  })
  exact!: boolean;
}
