import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BucketCitersArgs } from '../citation/citation.args.js';
import { CitationConnectionType } from '../citation/citation.type.js';
import { citationConnection, type CitationEdgeSource } from '../citation/citationConnection.js';
import { facetCitersPrice } from '../citation/citationPrice.js';
import { citationRequest } from '../citation/citationRequest.js';
import type { CitationFilterInput } from '../citation/filter.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { LazyConnection } from '../relay/lazyConnection.js';
import type { QueryContext } from '../relay/context.js';
import { Priced } from '../relay/price.js';
import type { FacetBucket } from './citerFacets.js';
import { CITERS_OF_BUCKET, PolarityFacetType, RoleFacetType, YearFacetType } from './facet.type.js';

@Resolver(() => RoleFacetType)
export class RoleFacetResolver {
  @FieldResolver(() => CitationConnectionType, { description: CITERS_OF_BUCKET })
  @Priced(facetCitersPrice)
  citers(
    @Root() bucket: FacetBucket & { role: Role },
    @Args(() => BucketCitersArgs) args: BucketCitersArgs,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    return citersIn(bucket, { roles: [bucket.role] }, args, context, info);
  }
}

@Resolver(() => PolarityFacetType)
export class PolarityFacetResolver {
  @FieldResolver(() => CitationConnectionType, { description: CITERS_OF_BUCKET })
  @Priced(facetCitersPrice)
  citers(
    @Root() bucket: FacetBucket & { polarity: Polarity },
    @Args(() => BucketCitersArgs) args: BucketCitersArgs,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    return citersIn(bucket, { polarities: [bucket.polarity] }, args, context, info);
  }
}

@Resolver(() => YearFacetType)
export class YearFacetResolver {
  @FieldResolver(() => CitationConnectionType, { description: CITERS_OF_BUCKET })
  @Priced(facetCitersPrice)
  citers(
    @Root() bucket: FacetBucket & { year: number },
    @Args(() => BucketCitersArgs) args: BucketCitersArgs,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    return citersIn(bucket, { yearFrom: bucket.year, yearTo: bucket.year }, args, context, info);
  }
}

/** The citers of a bucket, which the filter of its facets restricts further. */
export function citersIn(
  { citers: { paper, input } }: FacetBucket,
  bucket: CitationFilterInput,
  args: BucketCitersArgs,
  { loaders }: QueryContext,
  info: GraphQLResolveInfo,
): LazyConnection<CitationEdgeSource> {
  const filtered = { ...args, filter: { ...input, ...bucket } };
  return citationConnection(paper, citationRequest('citers', filtered, info), loaders);
}
