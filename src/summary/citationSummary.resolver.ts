import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BucketCitersArgs } from '../citation/citation.args.js';
import { CitationConnectionType } from '../citation/citation.type.js';
import { citationConnection, type CitationEdgeSource } from '../citation/citationConnection.js';
import { bucketCitersPrice } from '../citation/citationPrice.js';
import { citationRequest } from '../citation/citationRequest.js';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { LazyConnection } from '../relay/lazyConnection.js';
import type { QueryContext } from '../relay/context.js';
import { FROM_INDEX, Priced } from '../relay/price.js';
import { PolarityBucketType, RoleBucketType } from './bucket.type.js';
import { CitationSummaryType } from './citationSummary.type.js';
import {
  withPaper,
  type PolarityBucketSource,
  type RoleBucketSource,
} from './citationSummarySource.js';
import { readSummary } from './readSummary.js';

@Resolver(() => PaperType)
export class CitationSummaryResolver {
  @FieldResolver(() => CitationSummaryType, {
    description: 'Counts of the citing papers of this paper in this graph.',
  })
  @Priced(FROM_INDEX)
  async citationSummary(
    @Root() paper: PaperCard,
    @Ctx() { loaders }: QueryContext,
  ): Promise<CitationSummaryType> {
    return withPaper(await readSummary(paper, loaders), paper);
  }
}

@Resolver(() => RoleBucketType)
export class RoleBucketResolver {
  @FieldResolver(() => CitationConnectionType, { description: 'Citations with this role.' })
  @Priced(bucketCitersPrice)
  citers(
    @Root() { paper, role }: RoleBucketSource,
    @Args(() => BucketCitersArgs) args: BucketCitersArgs,
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    const ofRole = { ...args, filter: { roles: [role] } };
    return citationConnection(paper, citationRequest('citers', ofRole, info), loaders);
  }
}

@Resolver(() => PolarityBucketType)
export class PolarityBucketResolver {
  @FieldResolver(() => CitationConnectionType, { description: 'Citations with this polarity.' })
  @Priced(bucketCitersPrice)
  citers(
    @Root() { paper, polarity }: PolarityBucketSource,
    @Args(() => BucketCitersArgs) args: BucketCitersArgs,
    @Ctx() { loaders }: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    const ofPolarity = { ...args, filter: { polarities: [polarity] } };
    return citationConnection(paper, citationRequest('citers', ofPolarity, info), loaders);
  }
}
