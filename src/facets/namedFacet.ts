import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { BucketCitersArgs } from '../citation/citation.args.js';
import { CitationConnectionType } from '../citation/citation.type.js';
import type { CitationEdgeSource } from '../citation/citationConnection.js';
import { namedCitersPrice } from '../citation/citationPrice.js';
import type { CitationFilterInput } from '../citation/filter.js';
import type { LoaderFactory } from '../graph/loaders.js';
import type { QueryContext } from '../relay/context.js';
import type { LazyConnection } from '../relay/lazyConnection.js';
import { pageSize } from '../relay/pagePrice.js';
import { DEFAULT_PAGE, checkCount } from '../relay/paging.js';
import { Priced, READS_ALL, type AskedField, type Price } from '../relay/price.js';
import type { FacetList } from '../relay/cursor.js';
import {
  frequentFacets,
  listOf,
  requestOf,
  type CountedCiters,
  type FacetBucket,
} from './citerFacets.js';
import type { FrequentRequest } from './frequentValues.loader.js';
import {
  CITERS_OF_BUCKET,
  CiterFacetsType,
  FacetFields,
  afterBucket,
  facetsType,
  namesOf,
} from './facet.type.js';
import { parseNamedPlace, placeAfter } from './facetCursor.js';
import { citersIn } from './facetCiters.resolver.js';
import type { FrequentValues } from './facetRows.js';

/** A facet by a value that papers have by name, of which only the most frequent are listed. */
export interface NamedFacet {
  /** Its field of `CiterFacets`, such as `byVenue`; types and the value in a bucket are named after it. */
  readonly facet: FacetList;
  readonly counts: LoaderFactory<DataLoader<FrequentRequest, FrequentValues, string>>;
  /** What keeps the citers of a bucket, of those that `filter` keeps. */
  readonly filterOf: (value: string, filter: CitationFilterInput) => CitationFilterInput;
  /** Of the value in a bucket, where that is no text. */
  readonly valueType?: object;
  readonly words: NamedFacetWords;
}

/** The descriptions of a facet in the schema. */
interface NamedFacetWords {
  readonly plural: string;
  readonly bucket: string;
  readonly value: string;
  readonly facets: string;
  readonly unknown: string;
}

/** Such a facet needs a statement of its own; roles, polarities and years share one. */
function namedPrice({ args }: AskedField<{ first: number }>): Price {
  return { times: pageSize(args), workPerParent: READS_ALL };
}

/** The resolvers of a facet: its field of `CiterFacets`, and the citers of its buckets. */
export function namedFacetResolvers({
  facet,
  counts,
  filterOf,
  valueType = String,
  words,
}: NamedFacet) {
  const { name, value } = namesOf(facet);

  @ObjectType(`${name}Facet`, { description: words.bucket, simpleResolvers: true })
  class BucketType extends FacetFields {
    @Field(() => valueType, { name: value, description: words.value })
    value!: string;
  }

  const FacetsType = facetsType(`${name}Facets`, BucketType, {
    type: words.facets,
    buckets: `${words.plural} with the most citers first; ties are ordered by name.`,
    unknown: words.unknown,
  });

  @Resolver(() => BucketType)
  class BucketResolver {
    @FieldResolver(() => CitationConnectionType, { description: CITERS_OF_BUCKET })
    @Priced(namedCitersPrice)
    citers(
      @Root() bucket: FacetBucket & Readonly<Record<string, unknown>>,
      @Args(() => BucketCitersArgs) args: BucketCitersArgs,
      @Ctx() context: QueryContext,
      @Info() info: GraphQLResolveInfo,
    ): LazyConnection<CitationEdgeSource> {
      const own = filterOf(String(bucket[value]), bucket.citers.input);
      return citersIn(bucket, own, args, context, info);
    }
  }

  @Resolver(() => CiterFacetsType)
  class FacetsResolver {
    @FieldResolver(() => FacetsType, { description: `Citers by ${value}.` })
    @Priced(namedPrice)
    async [facet](
      @Arg('first', () => Int, {
        defaultValue: DEFAULT_PAGE,
        description: `Number of ${words.plural.toLowerCase()} from the start of the list, 1 to 100.`,
      })
      first: number,
      @Arg('after', () => String, { nullable: true, description: afterBucket('paper and filter') })
      after: string | null,
      @Root() citers: CountedCiters,
      @Ctx() { loaders }: QueryContext,
    ): Promise<object> {
      const most = checkCount('first', first);
      const list = listOf(facet, citers);
      const place = parseNamedPlace(placeAfter(list, after));
      const request = { ...requestOf(citers), most, after: place };
      return frequentFacets(list, citers, value, await loaders.get(counts).load(request));
    }
  }
  return [FacetsResolver, BucketResolver] as const;
}
