import { Field, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from './citationEnums.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

/** What every GraphQL type of a citation shows of it: all its contexts together. */
@ObjectType({ simpleResolvers: true })
export abstract class HeadlineFields {
  @Field(() => CitationRole, {
    description: 'Why the citation is made, all its contexts together.',
  })
  role!: Role;

  @Field(() => CitationPolarity, {
    description: 'Which way the citation leans, all its contexts together.',
  })
  polarity!: Polarity;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a source calls the cited work influential for the citing one; null when none says.',
  })
  influential!: boolean | null;

  @Field(() => Boolean, {
    description: 'Whether two sources label the same context differently.',
  })
  disagreement!: boolean;
}
