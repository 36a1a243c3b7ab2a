import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { BadInputError } from '../errors.js';
import type { LazyConnection } from '../schema/connection.js';
import type { QueryContext } from '../schema/context.js';
import { DEFAULT_PAGE } from '../schema/paging.js';
import { NodeType } from '../schema/node.type.js';
import { originOf } from '../source/said.js';
import { hubConnection, type PaperEdgeSource } from './hubs.js';
import { HubTier } from './hubTier.type.js';
import { hubTierOf, type HubTier as HubTierName } from './hubTier.js';
import { PaperConnectionType } from './paperConnection.type.js';
import { ID_FORMS, lookupFor } from './paperLookup.js';
import type { PaperCard } from './paperRows.js';
import { dateKeyOf, yearOf } from './partialDate.js';
import { PaperType } from './paper.type.js';

const MOST_IDS = 500;

@Resolver(() => PaperType)
export class PaperResolver {
  @Query(() => PaperType, { nullable: true, description: 'One paper, null when nobody knows it.' })
  async paper(
    @Arg('id', () => ID, { description: `Which paper: ${ID_FORMS}.` }) id: string,
    @Ctx() { loaders }: QueryContext,
  ): Promise<PaperCard | null> {
    const lookup = lookupFor(id, 'id');
    return lookup === null ? null : loaders.paperByLookup.load(lookup);
  }

  @Query(() => [PaperType], {
    nullable: 'items',
    description:
      'Papers in the order asked, null where nobody knows one. One malformed id spoils only its own place.',
  })
  @Extensions({ maxNodes: MOST_IDS })
  papers(
    @Arg('ids', () => [ID], {
      description: `Which papers, at most ${MOST_IDS}, each by ${ID_FORMS}.`,
    })
    ids: string[],
    @Ctx() { loaders }: QueryContext,
  ): Promise<PaperCard | null>[] {
    if (ids.length > MOST_IDS) {
      throw new BadInputError('ids', `${ids.length} ids`, `at most ${MOST_IDS} ids`);
    }
    return ids.map(async (id, index) => {
      const lookup = lookupFor(id, `ids[${index}]`);
      return lookup === null ? null : loaders.paperByLookup.load(lookup);
    });
  }

  @Query(() => NodeType, {
    nullable: true,
    description:
      'The object with this id, null when there is none. Takes current ids only; paper(id:) takes more.',
  })
  node(
    @Arg('id', () => ID, { description: 'An id that this API returned.' }) id: string,
    @Ctx() { loaders }: QueryContext,
  ): Promise<PaperCard | null> {
    return loaders.paperCardById.load(id);
  }

  @Query(() => PaperConnectionType, {
    description: 'All papers that others cite, most cited first: somewhere to start.',
  })
  @Extensions({ maxNodes: DEFAULT_PAGE })
  hubs(
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 20 by default.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Only hubs after this cursor.' })
    after: string | null,
    @Ctx() { loaders }: QueryContext,
  ): LazyConnection<PaperEdgeSource> {
    return hubConnection({ first, after }, loaders.read);
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
