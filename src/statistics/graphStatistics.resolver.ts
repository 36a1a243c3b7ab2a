import { Ctx, Query, Resolver } from 'type-graphql';
import { queries } from '../graph/queries.js';
import type { QueryContext } from '../schema/context.js';
import { GraphStatisticsType } from './graphStatistics.type.js';

@Resolver()
export class GraphStatisticsResolver {
  @Query(() => GraphStatisticsType, { description: 'How much the graph holds.' })
  async graphStatistics(
    @Ctx() { loaders }: QueryContext,
  ): Promise<GraphStatisticsType | undefined> {
    const [statistics] = await loaders.read(queries.graphStatistics, {});
    return statistics;
  }
}
