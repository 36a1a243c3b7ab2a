import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MOST_STARTS } from '../lookup/findPapers.js';
import { TraversalFilterType } from '../traversal/traversalFilter.input.js';
import {
  DEEPEST_NEIGHBOURHOOD,
  DEFAULT_NEIGHBOURHOOD_DEPTH,
  DEFAULT_PAPERS,
  MOST_PAPERS,
  type NeighbourhoodArgs,
} from './neighbourhoodRequest.js';

@ArgsType()
export class NeighbourhoodArgsType implements NeighbourhoodArgs {
  @Field(() => [ID], {
    description: `1 to ${MOST_STARTS} central papers, each in any form that paper(id:) accepts.`,
  })
  ids!: string[];

  @Field(() => Int, {
    defaultValue: DEFAULT_NEIGHBOURHOOD_DEPTH,
    description: `Maximum distance in citations, in either direction, 0 to ${DEEPEST_NEIGHBOURHOOD}. 0: only the papers in ids.`,
  })
  depth!: number;

  @Field(() => TraversalFilterType, {
    nullable: true,
    description:
      'Citations to follow to further papers; all by default. All citations among the papers found are returned regardless.',
  })
  filter?: TraversalFilterType | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_PAPERS,
    description: `Maximum number of papers, 1 to ${MOST_PAPERS}: the nearest first, then the most cited, then by id.`,
  })
  limit!: number;
}
