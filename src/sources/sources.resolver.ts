import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { checkCount } from '../relay/paging.js';
import { FROM_INDEX, Priced, type AskedField } from '../relay/price.js';
import { withWellKnown } from './knownSources.js';
import { SourceProfileType } from './sourceProfile.type.js';
import { sourceQueries } from './sources.queries.js';

const MOST_SOURCES = 1_000;
const DEFAULT_SOURCES = 100;

@ArgsType()
class SourcesArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_SOURCES,
    description: `Maximum number of sources, 1 to ${MOST_SOURCES}.`,
  })
  first!: number;

  @Field(() => String, {
    defaultValue: '',
    description: 'Only sources after this name, such as the last one of another page.',
  })
  afterName!: string;
}

@Resolver()
export class SourcesResolver {
  @Query(() => [SourceProfileType], {
    description:
      'What is known of sources, in order of their names: of all of which something is stated in this graph, and of well-known ones. Nothing is known of the others: their evidence is UNKNOWN.',
  })
  @Priced(({ args }: AskedField<{ first: number }>) => ({
    ...FROM_INDEX,
    times: pageSize(args, DEFAULT_SOURCES, MOST_SOURCES),
  }))
  async sources(
    @Args(() => SourcesArgs) { first, afterName: after }: SourcesArgs,
    @Ctx() { loaders }: QueryContext,
  ): Promise<SourceProfileType[]> {
    checkCount('first', first, MOST_SOURCES);
    const stated = await loaders.read(sourceQueries.sourcesAfter, { after, limit: first });
    return withWellKnown(stated, after, first);
  }
}
