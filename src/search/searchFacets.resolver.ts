import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { afterBucket, namesOf } from '../facets/facet.type.js';
import { COUNTS_PAPERS } from '../hubs/hubsPrice.js';
import { HubTier } from '../paper/hubTier.type.js';
import { ProfileLabel } from '../profile/profileEnums.js';
import type { FacetList } from '../relay/cursor.js';
import { pageSize } from '../relay/pagePrice.js';
import { DEFAULT_PAGE, checkCount } from '../relay/paging.js';
import { Priced, type AskedField } from '../relay/price.js';
import type { SearchConnection, SearchFacetsSource } from './search.js';
import { SearchConnectionType } from './search.type.js';
import { readNamed, readYears, type ReadBuckets } from './searchBuckets.js';
import { SearchFacetsType, searchFacetType } from './searchFacet.type.js';
import { MOST_COUNTED } from './searchScan.js';

@Resolver(() => SearchConnectionType)
class FoundFacetsResolver {
  @FieldResolver(() => SearchFacetsType, {
    description: 'Counts of all papers found, whatever the page.',
  })
  facets(@Root() found: SearchConnection): SearchFacetsSource {
    return found.facets;
  }
}

@Resolver(() => SearchFacetsType)
class FacetsTruncatedResolver {
  @FieldResolver(() => Boolean, {
    description: `Whether papers are left out of the counts: those beyond truncated of the search, and without a query those beyond the newest ${MOST_COUNTED.toLocaleString('en')}.`,
  })
  @Priced({ work: COUNTS_PAPERS })
  truncated(@Root() facets: SearchFacetsSource): Promise<boolean> {
    return facets.isTruncated();
  }
}

/** The resolver of one facet. */
function facetResolver(
  facet: FacetList,
  valueType: () => object,
  words: { readonly buckets: string; readonly unknown: string },
  readBuckets: ReadBuckets = readNamed,
) {
  const FacetType = searchFacetType(facet, valueType, words);

  @Resolver(() => SearchFacetsType)
  class FacetResolver {
    @FieldResolver(() => FacetType, { description: `Papers by ${namesOf(facet).value}.` })
    @Priced(({ args }: AskedField<{ first: number }>) => ({
      times: pageSize(args),
      work: COUNTS_PAPERS,
    }))
    async [facet](
      @Arg('first', () => Int, {
        defaultValue: DEFAULT_PAGE,
        description: 'Maximum number of buckets, 1 to 100.',
      })
      first: number,
      @Arg('after', () => String, {
        nullable: true,
        description: afterBucket('query and filter'),
      })
      after: string | null,
      @Root() facets: SearchFacetsSource,
    ): Promise<object> {
      return readBuckets(facets, facet, { first: checkCount('first', first), after });
    }
  }
  return FacetResolver;
}

const LARGEST_FIRST = 'Those with the most papers first; ties are ordered by name.';
const NEVER_UNKNOWN = 'Always 0: each paper has one.';

export const SEARCH_FACET_RESOLVERS = [
  FoundFacetsResolver,
  FacetsTruncatedResolver,
  facetResolver(
    'byYear',
    () => Int,
    { buckets: 'Years that occur, latest first.', unknown: 'Papers without a date.' },
    readYears,
  ),
  facetResolver('byVenue', () => String, {
    buckets: LARGEST_FIRST,
    unknown: 'Papers without a known venue.',
  }),
  facetResolver('byLanguage', () => String, {
    buckets: LARGEST_FIRST,
    unknown: 'Papers without a known language.',
  }),
  facetResolver('byAuthor', () => String, {
    buckets: `${LARGEST_FIRST} A paper counts once for each of its authors.`,
    unknown: 'Papers without known authors.',
  }),
  facetResolver('byTier', () => HubTier, {
    buckets: LARGEST_FIRST,
    unknown: 'Papers below the first tier.',
  }),
  facetResolver('byLabel', () => ProfileLabel, { buckets: LARGEST_FIRST, unknown: NEVER_UNKNOWN }),
] as const;
