import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MOST_STARTS } from '../lookup/findPapers.js';
import { TraversalFilterType } from '../traversal/traversalFilter.input.js';
import {
  DEEPEST,
  DEFAULT_DEPTH,
  DEFAULT_PAPERS,
  MOST_PAPERS,
  type NeighbourhoodArgs,
} from './neighbourhoodRequest.js';

@ArgsType()
export class NeighbourhoodArgsType implements NeighbourhoodArgs {
  @Field(() => [ID], {
    description: `The papers in the middle, 1 to ${MOST_STARTS}, each by any form that paper(id:) takes.`,
  })
  ids!: string[];

  @Field(() => Int, {
    defaultValue: DEFAULT_DEPTH,
    description: `How many citations away papers may be, either way, 0 to ${DEEPEST}. 0: only those asked for.`,
  })
  depth!: number;

  @Field(() => TraversalFilterType, {
    nullable: true,
    description:
      'Which citations lead to further papers. It takes away none of the citations among the papers found.',
  })
  filter?: TraversalFilterType | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_PAPERS,
    description: `How many papers, 1 to ${MOST_PAPERS}: the nearest, among equally near ones the most cited, then by id.`,
  })
  limit!: number;
}
