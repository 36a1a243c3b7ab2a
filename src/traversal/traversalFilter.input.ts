import { Field, InputType, Int } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { TraversalFilterInput } from './traversalFilter.js';

@InputType('TraversalFilter', {
  description:
    'Conditions on the citations to follow, all of which must hold. Role and polarity are those of the whole citation; years are those of the paper that it leads to.',
})
export class TraversalFilterType implements TraversalFilterInput {
  @Field(() => [CitationRole], {
    nullable: true,
    description: 'Roles to follow; UNCLASSIFIED is one of them, and an empty list follows nothing.',
  })
  roles?: Role[] | null;

  @Field(() => [CitationPolarity], {
    nullable: true,
    description:
      'Polarities to follow; UNCLASSIFIED is one of them, and an empty list follows nothing.',
  })
  polarities?: Polarity[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Earliest publication year of the paper reached. Excludes papers without a date.',
  })
  yearFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Latest publication year of the paper reached. Excludes papers without a date.',
  })
  yearTo?: number | null;
}
