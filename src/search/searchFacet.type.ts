import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import type { SearchFacet } from './search.queries.js';

/** A value with its number of papers, under the name that the facet gives it. */
export type SearchBucket = Readonly<Record<string, unknown>> & { readonly count: number };

/** A facet in the shape of the schema. */
export interface SearchFacetSource {
  readonly buckets: readonly SearchBucket[];
  readonly others: number;
  readonly unknown: number;
}

/** The GraphQL type of one facet of a search, with buckets whose value is called like the facet. */
export function searchFacetType(
  facet: SearchFacet,
  valueType: () => object,
  words: { readonly buckets: string; readonly unknown: string },
): ClassType<SearchFacetSource> {
  const name = `Search${facet.charAt(0).toUpperCase()}${facet.slice(1)}Facet`;

  @ObjectType(name, { description: `The papers found of one ${facet}.`, simpleResolvers: true })
  class BucketType {
    @Field(valueType as () => typeof String, { name: facet, description: `The ${facet}.` })
    value!: string;

    @Field(() => Int, { description: 'Number of papers; never 0.' })
    count!: number;
  }

  @ObjectType(`${name}s`, { description: `The papers found by ${facet}.`, simpleResolvers: true })
  class FacetType implements SearchFacetSource {
    @Field(() => [BucketType], { description: words.buckets })
    @Priced(COUNTED_ABOVE)
    buckets!: readonly SearchBucket[];

    @Field(() => Int, { description: 'Number of further buckets that are not listed.' })
    others!: number;

    @Field(() => Int, { description: words.unknown })
    unknown!: number;
  }
  return FacetType;
}

@ObjectType('SearchFacets', {
  description:
    'Counts of all papers that a search finds, on whatever page, by year, venue, language, author, tier and label. Computed when selected. Each value is one of the filter.',
})
export class SearchFacetsType {}
