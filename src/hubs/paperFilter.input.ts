import { Field, InputType, Int } from 'type-graphql';
import { ProfileLabel } from '../profile/profileEnums.js';
import { HubTier } from '../paper/hubTier.type.js';
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
    description: 'Whether the polarity axis of the citation profile is CONTESTED.',
  })
  contested?: boolean | null;
}
