import { Field, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from './citationEnums.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

/** The fields that all GraphQL types of a citation share, combined from all its contexts. */
@ObjectType({ simpleResolvers: true })
export abstract class HeadlineFields {
  @Field(() => CitationRole, {
    description:
      'Role of the citation: the most specific role found in its contexts, which need not be the most frequent one. UNCLASSIFIED when no source gives one, or when sources of equal evidence differ.',
  })
  role!: Role;

  @Field(() => CitationPolarity, {
    description:
      'Polarity of the citation: MIXED when one source finds both sides, else the side that occurs. UNCLASSIFIED when no source gives one, or when sources differ.',
  })
  polarity!: Polarity;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a source rates the cited work as influential for the citing one; null when no source rates it.',
  })
  influential!: boolean | null;

  @Field(() => Boolean, {
    description:
      'Whether sources differ about this citation: about one sentence, or as to its side in different ones.',
  })
  disagreement!: boolean;
}

/** The same with the headline by the labels of people alone. */
@ObjectType({ simpleResolvers: true })
export abstract class HeadlinesFields extends HeadlineFields {
  @Field(() => CitationRole, {
    nullable: true,
    description:
      'Role by the labels of people alone: AUTHOR, EXPERT and CROWD. UNCLASSIFIED when they differ, null when no person gives a role.',
  })
  humanRole!: Role | null;

  @Field(() => CitationPolarity, {
    nullable: true,
    description:
      'Polarity by the labels of people alone: AUTHOR, EXPERT and CROWD. UNCLASSIFIED when they differ, null when no person gives a polarity.',
  })
  humanPolarity!: Polarity | null;
}
