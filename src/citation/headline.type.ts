import { Field, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from './citationEnums.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

/** The fields that all GraphQL types of a citation share, combined from all its contexts. */
@ObjectType({ simpleResolvers: true })
export abstract class HeadlineFields {
  @Field(() => CitationRole, {
    description: 'Role of the citation, combined from all its contexts.',
  })
  role!: Role;

  @Field(() => CitationPolarity, {
    description: 'Polarity of the citation, combined from all its contexts.',
  })
  polarity!: Polarity;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a source rates the cited work as influential for the citing one; null when no source rates it.',
  })
  influential!: boolean | null;

  @Field(() => Boolean, {
    description: 'Whether two sources label the same context differently.',
  })
  disagreement!: boolean;
}
