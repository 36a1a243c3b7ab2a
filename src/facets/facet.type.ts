import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { FacetList } from '../relay/cursor.js';
import type { PageInfo } from '../relay/page.js';
import { PageInfoType } from '../relay/pageInfo.type.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import type { CountedOf } from './facetCursor.js';

/** Description of the field with the citers of a bucket. */
export const CITERS_OF_BUCKET = 'Citers in this bucket that pass the filter.';
/** Description of the argument that pages buckets. */
export function afterBucket(countedOf: CountedOf): string {
  return `Only buckets after this cursor, which must come from pageInfo of the same field with the same ${countedOf}. When the counts have changed since, a bucket whose place changed may be missing or repeated.`;
}

/** What a facet such as `byVenue` is called in names of types, and the field of its buckets with the value. */
export function namesOf(facet: FacetList): { readonly name: string; readonly value: string } {
  const name = facet.slice('by'.length);
  return { name, value: `${name.charAt(0).toLowerCase()}${name.slice(1)}` };
}

@ObjectType({ simpleResolvers: true })
export abstract class FacetFields {
  @Field(() => Int, { description: 'Number of citers; never 0.' })
  count!: number;
}

@ObjectType('RoleFacet', { description: 'The citers of one role.', simpleResolvers: true })
export class RoleFacetType extends FacetFields {
  @Field(() => CitationRole, { description: 'Role of these citers, possibly UNCLASSIFIED.' })
  role!: Role;
}

@ObjectType('PolarityFacet', { description: 'The citers of one polarity.', simpleResolvers: true })
export class PolarityFacetType extends FacetFields {
  @Field(() => CitationPolarity, {
    description: 'Polarity of these citers, possibly UNCLASSIFIED.',
  })
  polarity!: Polarity;
}

@ObjectType('YearFacet', {
  description: 'The citers published in one year.',
  simpleResolvers: true,
})
export class YearFacetType extends FacetFields {
  @Field(() => Int, { description: 'Publication year of these citers.' })
  year!: number;
}

/** The GraphQL type `name` of buckets that are given page by page. */
export function facetsType<Bucket extends object>(
  name: string,
  bucketType: ClassType<Bucket>,
  words: { readonly type: string; readonly buckets: string; readonly unknown: string },
) {
  @ObjectType(name, { description: words.type, simpleResolvers: true })
  class FacetsType {
    @Field(() => [bucketType], { description: words.buckets })
    @Priced(COUNTED_ABOVE)
    buckets!: Bucket[];

    @Field(() => Int, {
      description: 'Number of buckets that are not on this page, whether before or after it.',
    })
    others!: number;

    @Field(() => Int, {
      description:
        'Sum of the counts of the buckets that are not on this page. With the counts of those that are, and unknown, it gives the same total on every page.',
    })
    otherCount!: number;

    @Field(() => Int, { description: words.unknown })
    unknown!: number;

    @Field(() => PageInfoType, {
      description:
        'Position of this page among the buckets; read without a further statement. Pass endCursor as after to open the next page.',
    })
    pageInfo!: PageInfo;
  }
  return FacetsType;
}

export const YearFacetsType = facetsType('YearFacets', YearFacetType, {
  type: 'Citers by publication year. The current year is not complete.',
  buckets: 'Years that occur, latest first.',
  unknown: 'Citers without a date.',
});

@ObjectType('CiterFacets', {
  description:
    'Counts of the citing papers in this graph by role, polarity, year, venue, language, author, section, source, rating and self-citation. Computed when selected: a large hub takes between a tenth of a second and a few seconds.',
})
export class CiterFacetsType {}
