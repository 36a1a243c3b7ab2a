import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { QueryContext } from '../relay/context.js';
import { originOf } from '../source/claim.js';
import { hubTierOf } from './hubTier.js';
import { HubTier } from './hubTier.type.js';
import type { PaperCard } from './paperRows.js';
import { PaperType } from './paper.type.js';
import { dateKeyOf, yearOf } from './partialDate.js';

/** Fields of a card besides its columns. */
@Resolver(() => PaperType)
export class PaperResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the source of the summary.',
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
    description: 'Hub tier by citerCount; null below the first tier.',
  })
  hubTier(@Root() { citerCount }: PaperCard, @Ctx() { config }: QueryContext): HubTier | null {
    return hubTierOf(citerCount, config.hubTiers);
  }
}
