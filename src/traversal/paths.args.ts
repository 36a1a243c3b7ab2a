import { ArgsType, Field, ID, Int } from 'type-graphql';
import { ID_FORMS } from '../lookup/paperLookup.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../relay/paging.js';
import { TraversalDirection } from './traversalEnums.js';
import { TraversalFilterType } from './traversalFilter.input.js';
import { LONGEST_WALK } from './walkPlan.js';

export const DEFAULT_LENGTH = 4;

@ArgsType()
export class PathsArgs {
  @Field(() => ID, { description: `Paper where paths start: ${ID_FORMS}.` })
  from!: string;

  @Field(() => ID, { description: `Paper where paths end: ${ID_FORMS}.` })
  to!: string;

  @Field(() => TraversalDirection, {
    defaultValue: 'CITERS',
    description: 'Direction from each paper to the next.',
  })
  direction!: TraversalDirection;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of citations on a path, 1 to ${LONGEST_WALK}; ${DEFAULT_LENGTH} by default.`,
  })
  maxLength?: number | null;

  @Field(() => TraversalFilterType, {
    nullable: true,
    description:
      'Citations to follow; all by default. Years apply to every paper except the first.',
  })
  filter?: TraversalFilterType | null;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of paths to list, 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} by default.`,
  })
  first?: number | null;
}
