import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { BadInputError } from '../errors.js';
import type { LazyConnection } from '../relay/lazyConnection.js';
import type { QueryContext } from '../relay/context.js';
import { Priced, type AskedField, type Price } from '../relay/price.js';
import { NodeType } from '../relay/node.type.js';
import { originOf } from '../source/said.js';
import { findPaper } from '../lookup/findPapers.js';
import { HubsArgs } from '../hubs/hubs.args.js';
import { hubsPrice } from '../hubs/hubsPrice.js';
import { hubConnection, type PaperEdgeSource } from '../hubs/hubs.js';
import { HubTier } from './hubTier.type.js';
import { hubTierOf, type HubTier as HubTierName } from './hubTier.js';
import { PaperConnectionType } from '../hubs/paperConnection.type.js';
import { ID_FORMS } from '../lookup/paperLookup.js';
import type { PaperCard } from './paperRows.js';
import { dateKeyOf, yearOf } from './partialDate.js';
import { PaperType } from './paper.type.js';
import { paperViewOf } from '../lookup/paperView.js';

const MOST_IDS = 500;
const ONE: Price = { times: 1, nodes: true, work: 1 };

@Resolver(() => PaperType)
export class PaperResolver {
  @Query(() => PaperType, { nullable: true, description: 'One paper, null when nobody knows it.' })
  @Priced(ONE)
  paper(
    @Arg('id', () => ID, { description: `Which paper: ${ID_FORMS}.` }) id: string,
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PaperCard | null> {
    return findPaper(id, 'id', loaders, paperViewOf(info));
  }

  @Query(() => [PaperType], {
    nullable: 'items',
    description:
      'Papers in the order asked, null where nobody knows one. One malformed id spoils only its own place.',
  })
  @Priced(({ args }: AskedField<{ ids: readonly string[] }>) => ({
    ...ONE,
    times: Math.min(args.ids.length, MOST_IDS),
  }))
  papers(
    @Arg('ids', () => [ID], {
      description: `Which papers, at most ${MOST_IDS}, each by ${ID_FORMS}.`,
    })
    ids: string[],
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PaperCard | null>[] {
    if (ids.length > MOST_IDS) {
      throw new BadInputError('ids', `${ids.length} ids`, `at most ${MOST_IDS} ids`);
    }
    const view = paperViewOf(info);
    return ids.map((id, index) => findPaper(id, `ids[${index}]`, loaders, view));
  }

  @Query(() => NodeType, {
    nullable: true,
    description:
      'The object with this id, null when there is none. Takes current ids only; paper(id:) takes more.',
  })
  @Priced(ONE)
  node(
    @Arg('id', () => ID, { description: 'An id that this API returned.' }) id: string,
    @Ctx() { loaders }: QueryContext,
  ): Promise<PaperCard | null> {
    return loaders.paperCardById.load(id);
  }

  @Query(() => PaperConnectionType, {
    description:
      'Papers that others cite, the most cited first unless another order is asked for: somewhere to start.',
  })
  @Priced(hubsPrice)
  hubs(
    @Args(() => HubsArgs) args: HubsArgs,
    @Ctx() { loaders, config }: QueryContext,
  ): LazyConnection<PaperEdgeSource> {
    return hubConnection(args, config.hubTiers, loaders.read);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the source that wrote the summary.',
  })
  summarySource(@Root() { summaryOrigin }: PaperCard): string | null {
    return summaryOrigin === null ? null : originOf(summaryOrigin).source;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Year of publishedOn.' })
  year(@Root() { publishedOn }: PaperCard): number | null {
    return yearOf(dateKeyOf(publishedOn));
  }

  @FieldResolver(() => HubTier, {
    nullable: true,
    description: 'How far it is a hub, by citerCount; null below the first tier.',
  })
  hubTier(@Root() { citerCount }: PaperCard, @Ctx() { config }: QueryContext): HubTierName | null {
    return hubTierOf(citerCount, config.hubTiers);
  }
}
