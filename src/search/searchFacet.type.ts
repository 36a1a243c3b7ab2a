import { Field, Int, ObjectType } from 'type-graphql';
import { facetsType, namesOf } from '../facets/facet.type.js';
import type { FacetList } from '../relay/cursor.js';

/** The GraphQL type of one facet of a search, with buckets whose value is called like the facet. */
export function searchFacetType(
  facet: FacetList,
  valueType: () => object,
  words: { readonly buckets: string; readonly unknown: string },
) {
  const { name, value } = namesOf(facet);

  @ObjectType(`Search${name}Facet`, {
    description: `The papers found of one ${value}.`,
    simpleResolvers: true,
  })
  class BucketType {
    @Field(valueType as () => typeof String, { name: value, description: `The ${value}.` })
    value!: string;

    @Field(() => Int, { description: 'Number of papers; never 0.' })
    count!: number;
  }
  const type = `The papers found by ${value}.`;
  return facetsType(`Search${name}Facets`, BucketType, { type, ...words });
}

@ObjectType('SearchFacets', {
  description:
    'Counts of all papers that a search finds, on whatever page, by year, venue, language, author, tier and label. Computed when selected. Each value is one of the filter.',
})
export class SearchFacetsType {}
