import { ArgsType, Field, ID, Int } from 'type-graphql';
import { ID_FORMS } from '../lookup/paperLookup.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../relay/paging.js';
import type { TraversalDirection as TraversalDirectionName } from './direction.js';
import { TraversalDirection } from './traversalEnums.js';
import { TraversalFilterType } from './traversalFilter.input.js';
import { LONGEST_WALK } from './walkPlan.js';

export const DEFAULT_LENGTH = 4;

@ArgsType()
export class PathsArgs {
  @Field(() => ID, { description: `Where paths begin: ${ID_FORMS}.` })
  from!: string;

  @Field(() => ID, { description: `Where paths end: ${ID_FORMS}.` })
  to!: string;

  @Field(() => TraversalDirection, {
    defaultValue: 'CITERS',
    description: 'Which way, from each paper to the next.',
  })
  direction!: TraversalDirectionName;

  @Field(() => Int, {
    nullable: true,
    description: `How many citations long at most, 1 to ${LONGEST_WALK}; ${DEFAULT_LENGTH} by default.`,
  })
  maxLength?: number | null;

  @Field(() => TraversalFilterType, {
    nullable: true,
    description:
      'Which citations to follow; all by default. Years hold for every paper but the first.',
  })
  filter?: TraversalFilterType | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many paths to list, 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} by default.`,
  })
  first?: number | null;
}
