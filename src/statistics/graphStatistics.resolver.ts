import { Ctx, Query, Resolver } from 'type-graphql';
import { statisticsQueries } from './statistics.queries.js';
import type { QueryContext } from '../relay/context.js';
import { FROM_INDEX, Priced } from '../relay/price.js';
import { GraphStatisticsType } from './graphStatistics.type.js';

@Resolver()
export class GraphStatisticsResolver {
  @Query(() => GraphStatisticsType, { description: 'Size of the graph.' })
  @Priced(FROM_INDEX)
  async graphStatistics(
    @Ctx() { loaders }: QueryContext,
  ): Promise<GraphStatisticsType | undefined> {
    const [statistics] = await loaders.read(statisticsQueries.graphStatistics, {});
    return statistics;
  }
}
