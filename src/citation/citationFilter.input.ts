import { Field, InputType, Int } from 'type-graphql';
import { CitationPolarity, CitationRole } from './citationEnums.js';
import type { CitationFilterInput } from './filter.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

@InputType('CitationFilter', {
  description:
    'Which citations to keep: those that pass every field given. "The other paper" is the citing one among citers, the cited one among references.',
})
export class CitationFilterType implements CitationFilterInput {
  @Field(() => [CitationRole], {
    nullable: true,
    description:
      'Roles to keep, by an index. UNCLASSIFIED is one of them; an empty list keeps nothing.',
  })
  roles?: Role[] | null;

  @Field(() => [CitationPolarity], {
    nullable: true,
    description:
      'Polarities to keep, by an index. UNCLASSIFIED is one of them; an empty list keeps nothing.',
  })
  polarities?: Polarity[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'First year in which the other paper was published. Leaves out papers without a date.',
  })
  yearFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Last year in which the other paper was published. Leaves out papers without a date.',
  })
  yearTo?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Keep what a source calls influential (true) or not influential (false); what nobody judged is in neither.',
  })
  influential?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the other paper has a summary.',
  })
  hasSummary?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the title of the other paper contains, case ignored, 1 to 200 characters. Has no index: a rare text reads all citations, seconds on the largest hubs.',
  })
  titleContains?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Venue of the other paper, letter by letter. Has no index: a rare one reads all citations.',
  })
  venue?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Authors of the other paper: it has all of these, letter by letter, 1 to 10 of them. Has no index: a rare one reads all citations.',
  })
  authors?: string[] | null;
}
