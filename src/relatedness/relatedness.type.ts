import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import type { SharedInterval } from './measures.js';
import type { RelatedPaperSource } from './relatedPapers.js';

@ObjectType('SharedInterval', {
  description:
    'Between which numbers the number of shared papers lies. Equal to shared when exact. From a sample of citers, a 95% interval (Wilson, with finite-population correction), which is about the sampling only; from a part of the references, bounds that are certain.',
  simpleResolvers: true,
})
export class SharedIntervalType implements SharedInterval {
  @Field(() => Float, { description: 'Lower bound; never below shared.' })
  low!: number;

  @Field(() => Float, { description: 'Upper bound.' })
  high!: number;
}

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
    'The papers that share the most citers (co-citation) or references (coupling) with a paper, ordered by shared, then by id. From a sample, that is also the order of the lower bounds of their intervals.',
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
      'Number of citers (or references) examined: all of them, or a part when reading all would be too much. Citers are drawn by a hash of their ids, so that the sample is random and the same every time; of references, those with the fewest citers are taken.',
  })
  sampleSize!: number;

  @Field(() => Boolean, {
    description:
      'Whether all citers (or references) were examined. If so, every number is exact; otherwise shared refers to those examined, and papers that share few may be missing.',
  })
  exact!: boolean;
}
