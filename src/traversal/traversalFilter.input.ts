import { Field, InputType, Int } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { TraversalFilterInput } from './traversalFilter.js';

@InputType('TraversalFilter', {
  description:
    'Which citations to follow: those that pass every field given. Role and polarity are those of the citation, all its contexts together; the years are those of the paper that it leads to.',
})
export class TraversalFilterType implements TraversalFilterInput {
  @Field(() => [CitationRole], {
    nullable: true,
    description: 'Roles to follow. UNCLASSIFIED is one of them; an empty list follows nothing.',
  })
  roles?: Role[] | null;

  @Field(() => [CitationPolarity], {
    nullable: true,
    description:
      'Polarities to follow. UNCLASSIFIED is one of them; an empty list follows nothing.',
  })
  polarities?: Polarity[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'First year in which the paper reached was published. Leaves out papers without a date.',
  })
  yearFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Last year in which the paper reached was published. Leaves out papers without a date.',
  })
  yearTo?: number | null;
}
