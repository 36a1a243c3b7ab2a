import { Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { QueryContext } from '../schema/context.js';
import type { Subgraph } from './neighbourhood.js';
import { NeighbourhoodArgsType } from './neighbourhood.args.js';
import { MOST_PAPERS, readNeighbourhoodArgs } from './neighbourhoodRequest.js';
import { readNeighbourhood } from './readNeighbourhood.js';
import { SubgraphType } from './subgraph.type.js';

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => SubgraphType, {
    description:
      'The papers around some papers, with all citations among them. The same as a file for other programs: GET /export/neighbourhood.',
  })
  @Extensions({ maxNodes: MOST_PAPERS })
  neighbourhood(
    @Args(() => NeighbourhoodArgsType) args: NeighbourhoodArgsType,
    @Ctx() { loaders }: QueryContext,
  ): Promise<Subgraph> {
    return readNeighbourhood(readNeighbourhoodArgs(args), loaders);
  }
}
