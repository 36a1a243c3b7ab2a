import { Field, Int, ObjectType } from 'type-graphql';
import type { GraphStatistics } from './graphStatistics.js';

@ObjectType('GraphStatistics', {
  description: 'Size of the graph, from counts that Neo4j maintains.',
  simpleResolvers: true,
})
export class GraphStatisticsType implements GraphStatistics {
  @Field(() => Int, { description: 'Number of papers, including stubs.' })
  paperCount!: number;

  @Field(() => Int, { description: 'Number of papers of which only identifiers are known.' })
  stubCount!: number;

  @Field(() => Int, { description: 'Number of citations.' })
  citationCount!: number;

  @Field(() => Int, { description: 'Number of identifiers, including those of merged papers.' })
  identifierCount!: number;
}
