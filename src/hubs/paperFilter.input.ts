import { Field, InputType, Int } from 'type-graphql';
import { ProfileLabel } from '../profile/profileEnums.js';
import { IdentifierScheme } from '../paper/identifier.type.js';
import { HubTier } from '../paper/hubTier.type.js';
import type { Scheme } from '../identifier/schemes.js';
import type { PaperFilterInput } from './paperFilter.js';

@InputType('PaperFilter', {
  description: 'Conditions on papers, all of which must hold.',
})
export class PaperFilterType implements PaperFilterInput {
  @Field(() => HubTier, {
    nullable: true,
    description: 'Only papers in exactly this tier.',
  })
  tier?: HubTier | null;

  @Field(() => Int, { nullable: true, description: 'Minimum number of citers.' })
  minimumCiters?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Earliest publication date: 2019, 2019-03 or 2019-03-07. Excludes papers without a date; a paper with only a year counts as published at its beginning.',
  })
  publishedFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Latest publication date, inclusive: 2019, 2019-03 or 2019-03-07. Excludes papers without a date.',
  })
  publishedTo?: string | null;

  @Field(() => ProfileLabel, {
    nullable: true,
    description: 'Label of the citation profile.',
  })
  label?: ProfileLabel | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether at least 3 citing papers in this graph are against the paper, whoever labelled them: the polarity axis of the citation profile is SIDES_TAKEN_BOTH or DISPUTED.',
  })
  contested?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Earliest publication year. Excludes papers without a date.',
  })
  yearFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Latest publication year, inclusive. Excludes papers without a date.',
  })
  yearTo?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Venue, matched exactly. Not indexed.',
  })
  venue?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Language: an ISO 639 code, or a BCP 47 tag, of which the language counts. Not indexed.',
  })
  language?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Names of 1 to 10 authors, all of whom the paper must have, matched exactly. Not indexed.',
  })
  authors?: string[] | null;

  @Field(() => IdentifierScheme, {
    nullable: true,
    description: 'Scheme of which the paper must have an identifier. Not indexed.',
  })
  identifierScheme?: Uppercase<Scheme> | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a source reports that the paper is retracted, in whole or in part, withdrawn or removed. Not indexed.',
  })
  retracted?: boolean | null;
}
