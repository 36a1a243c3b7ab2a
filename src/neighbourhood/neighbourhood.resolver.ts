import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { QueryContext } from '../relay/context.js';
import { Priced, workOfWalk, type AskedField, type Price } from '../relay/price.js';
import type { Subgraph } from './neighbourhood.js';
import { NeighbourhoodArgsType } from './neighbourhood.args.js';
import {
  DEEPEST_NEIGHBOURHOOD,
  MOST_PAPERS,
  readNeighbourhoodArgs,
  type NeighbourhoodArgs,
} from './neighbourhoodRequest.js';
import { readNeighbourhood } from './readNeighbourhood.js';
import { SubgraphType } from './subgraph.type.js';

/** The work per depth, equal to a walk with this budget. */
const VISITS_A_DEPTH = 50_000;

/** The citations among the papers count as part of them. */
function neighbourhoodPrice({ args }: AskedField<NeighbourhoodArgs>): Price {
  return {
    times: Math.min(Math.max(0, args.limit), MOST_PAPERS),
    nodes: true,
    work: workOfWalk(VISITS_A_DEPTH * Math.min(Math.max(0, args.depth), DEEPEST_NEIGHBOURHOOD)),
    isLong: true,
  };
}

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => SubgraphType, {
    description:
      'The papers around the given papers, with all citations among them. GET /export/neighbourhood returns the same as a file for other programs.',
  })
  @Priced(neighbourhoodPrice)
  neighbourhood(
    @Args(() => NeighbourhoodArgsType) args: NeighbourhoodArgsType,
    @Ctx() { loaders }: QueryContext,
  ): Promise<Subgraph> {
    return readNeighbourhood(readNeighbourhoodArgs(args), loaders);
  }
}
