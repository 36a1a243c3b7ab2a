import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { QueryContext } from '../relay/context.js';
import type { LazyConnection } from '../relay/lazyConnection.js';
import { Priced } from '../relay/price.js';
import { HubsArgs } from './hubs.args.js';
import { hubConnection, type PaperEdgeSource } from './hubs.js';
import { hubsPrice } from './hubsPrice.js';
import { PaperConnectionType } from './paperConnection.type.js';

@Resolver()
export class HubsResolver {
  @Query(() => PaperConnectionType, {
    description:
      'Cited papers, most cited first by default: a starting point for exploring the graph. Without those that their sources have deleted.',
  })
  @Priced(hubsPrice)
  hubs(
    @Args(() => HubsArgs) args: HubsArgs,
    @Ctx() { loaders, config }: QueryContext,
  ): LazyConnection<PaperEdgeSource> {
    return hubConnection(args, config.hubTiers, loaders.read);
  }
}
