import { Field, Int, ObjectType } from 'type-graphql';

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
