import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { COUNTS_PAPERS } from '../hubs/hubsPrice.js';
import { HubTier } from '../paper/hubTier.type.js';
import { ProfileLabel } from '../profile/profileEnums.js';
import { pageSize } from '../relay/pagePrice.js';
import { DEFAULT_PAGE, checkCount } from '../relay/paging.js';
import { Priced, type AskedField } from '../relay/price.js';
import type { SearchConnection, SearchFacetsSource } from './search.js';
import type { SearchFacet } from './search.queries.js';
import { SearchConnectionType } from './search.type.js';
import { SearchFacetsType, searchFacetType, type SearchFacetSource } from './searchFacet.type.js';
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
  facet: SearchFacet,
  valueType: () => object,
  words: { readonly buckets: string; readonly unknown: string },
  valueOf: (value: string) => unknown = (value) => value,
) {
  const FacetType = searchFacetType(facet, valueType, words);
  const field = `by${facet.charAt(0).toUpperCase()}${facet.slice(1)}`;

  @Resolver(() => SearchFacetsType)
  class FacetResolver {
    @FieldResolver(() => FacetType, { description: `Papers by ${facet}.` })
    @Priced(({ args }: AskedField<{ first: number }>) => ({
      times: pageSize(args),
      work: COUNTS_PAPERS,
    }))
    async [field](
      @Arg('first', () => Int, {
        defaultValue: DEFAULT_PAGE,
        description: 'Maximum number of buckets, 1 to 100.',
      })
      first: number,
      @Root() facets: SearchFacetsSource,
    ): Promise<SearchFacetSource> {
      const { values, ...others } = await facets.valuesOf(facet, checkCount('first', first));
      const buckets = values.map(([value, count]) => ({ [facet]: valueOf(value), count }));
      return { buckets, ...others };
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
    'year',
    () => Int,
    { buckets: 'Years that occur, latest first.', unknown: 'Papers without a date.' },
    Number,
  ),
  facetResolver('venue', () => String, {
    buckets: LARGEST_FIRST,
    unknown: 'Papers without a known venue.',
  }),
  facetResolver('language', () => String, {
    buckets: LARGEST_FIRST,
    unknown: 'Papers without a known language.',
  }),
  facetResolver('author', () => String, {
    buckets: `${LARGEST_FIRST} A paper counts once for each of its authors.`,
    unknown: 'Papers without known authors.',
  }),
  facetResolver('tier', () => HubTier, {
    buckets: LARGEST_FIRST,
    unknown: 'Papers below the first tier.',
  }),
  facetResolver('label', () => ProfileLabel, { buckets: LARGEST_FIRST, unknown: NEVER_UNKNOWN }),
] as const;
