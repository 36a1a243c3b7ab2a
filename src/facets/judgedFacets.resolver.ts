import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BucketCitersArgs } from '../citation/citation.args.js';
import { CitationConnectionType } from '../citation/citation.type.js';
import type { CitationEdgeSource } from '../citation/citationConnection.js';
import { namedCitersPrice } from '../citation/citationPrice.js';
import { VERDICTS } from '../citation/selfCitation.js';
import type { QueryContext } from '../relay/context.js';
import type { LazyConnection } from '../relay/lazyConnection.js';
import { Priced, READS_ALL } from '../relay/price.js';
import { requestOf, type CountedCiters } from './citerFacets.js';
import { citerJudgements } from './citerJudgements.loader.js';
import { CITERS_OF_BUCKET, CiterFacetsType } from './facet.type.js';
import { citersIn } from './facetCiters.resolver.js';
import {
  InfluentialFacetType,
  InfluentialFacetsType,
  SelfCitationFacetType,
} from './judgedFacet.type.js';
import {
  byInfluential,
  bySelfCitation,
  storedAs,
  type InfluentialBucket,
  type VerdictBucket,
} from './judgedFacets.js';

/** Influential or not. */
const RATINGS = 2;

@Resolver(() => CiterFacetsType)
export class JudgedFacetsResolver {
  @FieldResolver(() => InfluentialFacetsType, {
    description: 'Citers by whether a source rates their citation as influential.',
  })
  @Priced({ times: RATINGS, workPerParent: READS_ALL })
  async byInfluential(
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<object> {
    return byInfluential(citers, await loaders.get(citerJudgements).load(requestOf(citers)));
  }

  @FieldResolver(() => [SelfCitationFacetType], {
    description:
      'Citers by whether the citation is a self-citation: verdicts that occur, largest first; ties follow the order of the enum.',
  })
  @Priced({ times: VERDICTS.length, workPerParent: READS_ALL })
  async bySelfCitation(
    @Root() citers: CountedCiters,
    @Ctx() { loaders }: QueryContext,
  ): Promise<SelfCitationFacetType[]> {
    return bySelfCitation(citers, await loaders.get(citerJudgements).load(requestOf(citers)));
  }
}

@Resolver(() => InfluentialFacetType)
export class InfluentialFacetResolver {
  @FieldResolver(() => CitationConnectionType, { description: CITERS_OF_BUCKET })
  @Priced(namedCitersPrice)
  citers(
    @Root() bucket: InfluentialBucket,
    @Args(() => BucketCitersArgs) args: BucketCitersArgs,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    const own = { bucket: { influential: bucket.influential } };
    return citersIn(bucket, own, args, context, info);
  }
}

@Resolver(() => SelfCitationFacetType)
export class SelfCitationFacetResolver {
  @FieldResolver(() => CitationConnectionType, { description: CITERS_OF_BUCKET })
  @Priced(namedCitersPrice)
  citers(
    @Root() bucket: VerdictBucket,
    @Args(() => BucketCitersArgs) args: BucketCitersArgs,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<CitationEdgeSource> {
    const own = { bucket: { selfCitations: storedAs(bucket.verdict) } };
    return citersIn(bucket, own, args, context, info);
  }
}
