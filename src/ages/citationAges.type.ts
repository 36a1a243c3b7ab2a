import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CitationAges } from './citationAges.js';

@ObjectType('YearRange', { description: 'A range of years, both included.', simpleResolvers: true })
export class YearRangeType {
  @Field(() => Float, { description: 'The lower end.' })
  low!: number;

  @Field(() => Float, { description: 'The upper end.' })
  high!: number;
}

@ObjectType('CitationAges', {
  description:
    'How old citations are, in years: the publication year of the citing paper less that of the cited one. Negative ages are among them: as the dates have it, the citing paper is older.',
  simpleResolvers: true,
})
export class CitationAgesType implements CitationAges {
  @Field(() => Float, {
    nullable: true,
    description:
      'Median age in years: a whole number, or a half between two ages; null when no age is known.',
  })
  years!: number | null;

  @Field(() => YearRangeType, {
    nullable: true,
    description:
      'First and third quartile: the middle half of the citations; null when no age is known.',
  })
  interquartileYears!: YearRangeType | null;

  @Field(() => Int, { description: 'Number of citations whose age is known: the base.' })
  n!: number;

  @Field(() => Int, {
    description: 'Number of citations without an age, because one of both papers has no date.',
  })
  undated!: number;

  @Field(() => Int, {
    description: 'Number of negative ages among n: citing papers that are older by their dates.',
  })
  negative!: number;
}
