import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BucketCitersArgs } from '../citation/citation.args.js';
import { CitationConnectionType } from '../citation/citation.type.js';
import { citationConnection, type CitationEdgeSource } from '../citation/citationConnection.js';
import { bucketCitersPrice } from '../citation/citationPrice.js';
import { citationRequest } from '../citation/citationRequest.js';
import { isUnfiltered, readFilter } from '../citation/filter.js';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { LazyConnection } from '../relay/lazyConnection.js';
import type { QueryContext } from '../relay/context.js';
import { FiltersBelow, Priced } from '../relay/price.js';
import { PolarityBucketType, RoleBucketType } from './bucket.type.js';
import { CitationSummaryType } from './citationSummary.type.js';
import {
  withCiters,
  type PolarityBucketSource,
  type RoleBucketSource,
} from './citationSummarySource.js';
import { readWhenAsked } from './readWhenAsked.js';
import { readSummary } from './readSummary.js';
import { SummaryArgs, asksForFiltered, summaryPrice } from './summary.args.js';

@Resolver(() => PaperType)
export class CitationSummaryResolver {
  @FieldResolver(() => CitationSummaryType, {
    description: 'Counts of the citing papers of this paper in this graph.',
  })
  @Priced(summaryPrice)
  @FiltersBelow(asksForFiltered)
  async citationSummary(
    @Root() paper: PaperCard,
    @Args(() => SummaryArgs) { filter = null }: SummaryArgs,
    @Ctx() { loaders, now }: QueryContext,
  ): Promise<ReturnType<typeof withCiters>> {
    const checked = readFilter(filter);
    const summary = await readSummary(paper, checked, loaders);
    const asked = readWhenAsked(paper.id, checked, loaders);
    const citersOf = { paper, filter: filter ?? {} };
    return withCiters(summary, citersOf, { ...asked, isUnfiltered: isUnfiltered(checked) }, now());
  }
}

@Resolver(() => RoleBucketType)
export class RoleBucketResolver {
  @FieldResolver(() => CitationConnectionType, { description: 'Citations with this role.' })
  @Priced(bucketCitersPrice)
  @FiltersBelow(() => false)
  citers(
    @Root() { citersOf, role }: RoleBucketSource,
    @Args(() => BucketCitersArgs) args: BucketCitersArgs,
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    const ofRole = { ...args, filter: { ...citersOf.filter, roles: [role] } };
    return citationConnection(citersOf.paper, citationRequest('citers', ofRole, info), loaders);
  }
}

@Resolver(() => PolarityBucketType)
export class PolarityBucketResolver {
  @FieldResolver(() => CitationConnectionType, { description: 'Citations with this polarity.' })
  @Priced(bucketCitersPrice)
  @FiltersBelow(() => false)
  citers(
    @Root() { citersOf, polarity }: PolarityBucketSource,
    @Args(() => BucketCitersArgs) args: BucketCitersArgs,
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    const ofPolarity = { ...args, filter: { ...citersOf.filter, polarities: [polarity] } };
    return citationConnection(citersOf.paper, citationRequest('citers', ofPolarity, info), loaders);
  }
}
