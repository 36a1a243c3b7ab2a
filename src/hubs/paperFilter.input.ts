import { Field, InputType, Int } from 'type-graphql';
import { ProfileLabel } from '../profile/profileEnums.js';
import type { ProfileLabel as ProfileLabelName } from '../profile/wording.js';
import { HubTier } from '../paper/hubTier.type.js';
import type { HubTier as HubTierName } from '../paper/hubTier.js';
import type { PaperFilterInput } from './paperFilter.js';

@InputType('PaperFilter', {
  description: 'Which papers to keep: those that pass every field given.',
})
export class PaperFilterType implements PaperFilterInput {
  @Field(() => HubTier, {
    nullable: true,
    description: 'Papers of this tier only, neither of a lower nor of a higher one.',
  })
  tier?: HubTierName | null;

  @Field(() => Int, { nullable: true, description: 'Papers with at least so many citers.' })
  minimumCiters?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Papers published from 2019, 2019-03 or 2019-03-07 on. Leaves out papers without a date; one of which only the year is known counts as its beginning.',
  })
  publishedFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Papers published until the end of 2019, 2019-03 or 2019-03-07. Leaves out papers without a date.',
  })
  publishedTo?: string | null;

  @Field(() => ProfileLabel, {
    nullable: true,
    description: 'Papers whose citation profile has this label.',
  })
  label?: ProfileLabelName | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the polarity axis of the citation profile says CONTESTED.',
  })
  contested?: boolean | null;
}
