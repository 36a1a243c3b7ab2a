import { Field, Int, ObjectType } from 'type-graphql';
import type { GraphStatistics } from './graphStatistics.js';

@ObjectType('GraphStatistics', {
  description: 'How much the graph holds, from counts that Neo4j keeps.',
  simpleResolvers: true,
})
export class GraphStatisticsType implements GraphStatistics {
  @Field(() => Int, { description: 'Papers, stubs included.' })
  paperCount!: number;

  @Field(() => Int, { description: 'Papers of which nothing but identifiers is known.' })
  stubCount!: number;

  @Field(() => Int, { description: 'Citations.' })
  citationCount!: number;

  @Field(() => Int, { description: 'Identifiers, those of merged papers included.' })
  identifierCount!: number;
}
