import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('CitationYear', {
  description: 'The citers published in one year.',
  simpleResolvers: true,
})
export class CitationYearType {
  @Field(() => Int, { description: 'Publication year.' })
  year!: number;

  @Field(() => Int, { description: 'Number of citers; never 0.' })
  count!: number;

  @Field(() => Boolean, {
    description:
      'Whether the year is over (UTC). The counts of a year that is not, or that has not begun, will grow by what is still to be published; those of a year that is over may grow as well, when more of it is imported.',
  })
  complete!: boolean;
}

@ObjectType('YearContradictingShare', {
  description:
    'How many of the citers of one year that take a side (SUPPORTING, CONTRADICTING and MIXED) contradict the paper.',
  simpleResolvers: true,
})
export class YearContradictingShareType {
  @Field(() => Int, { description: 'Number of citers that contradict the paper.' })
  count!: number;

  @Field(() => Int, { description: 'Number of citers that take a side.' })
  base!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'count divided by base; null where none takes a side.',
  })
  share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Lower bound of the 95% Wilson interval of the share; null where none takes a side.',
  })
  low!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Upper bound of that interval; null where none takes a side.',
  })
  high!: number | null;
}
