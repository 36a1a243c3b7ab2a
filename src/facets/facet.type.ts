import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';

@ObjectType({ simpleResolvers: true })
abstract class FacetFields {
  @Field(() => Int, { description: 'How many of the citers; never 0.' })
  count!: number;
}

@ObjectType('RoleFacet', { description: 'The citers of one role.', simpleResolvers: true })
export class RoleFacetType extends FacetFields {
  @Field(() => CitationRole, { description: 'Their role, UNCLASSIFIED included.' })
  role!: Role;
}

@ObjectType('PolarityFacet', { description: 'The citers of one polarity.', simpleResolvers: true })
export class PolarityFacetType extends FacetFields {
  @Field(() => CitationPolarity, { description: 'Their polarity, UNCLASSIFIED included.' })
  polarity!: Polarity;
}

@ObjectType('YearFacet', { description: 'The citers of one year.', simpleResolvers: true })
export class YearFacetType extends FacetFields {
  @Field(() => Int, { description: 'Year in which they were published.' })
  year!: number;
}

@ObjectType('VenueFacet', { description: 'The citers of one venue.', simpleResolvers: true })
export class VenueFacetType extends FacetFields {
  @Field(() => String, { description: 'Their venue, as sources spell it.' })
  venue!: string;
}

@ObjectType('AuthorFacet', { description: 'The citers of one author.', simpleResolvers: true })
export class AuthorFacetType extends FacetFields {
  @Field(() => String, {
    description: 'Name of the author, as sources spell it; two people of one name count as one.',
  })
  author!: string;
}

/** The GraphQL type `name` of buckets of which only the first are given. */
function facetsType<Bucket extends object>(
  name: string,
  bucketType: ClassType<Bucket>,
  words: { readonly type: string; readonly buckets: string; readonly unknown: string },
) {
  @ObjectType(name, { description: words.type, simpleResolvers: true })
  class FacetsType {
    @Field(() => [bucketType], { description: words.buckets })
    @Priced(COUNTED_ABOVE)
    buckets!: Bucket[];

    @Field(() => Int, { description: 'How many more buckets there are than are given.' })
    others!: number;

    @Field(() => Int, { description: words.unknown })
    unknown!: number;
  }
  return FacetsType;
}

export const YearFacetsType = facetsType('YearFacets', YearFacetType, {
  type: 'Citers by year of publication.',
  buckets: 'The years that occur, the last first.',
  unknown: 'Citers without a date.',
});

export const VenueFacetsType = facetsType('VenueFacets', VenueFacetType, {
  type: 'Citers by venue.',
  buckets: 'The venues with most citers first, equal ones by name.',
  unknown: 'Citers without a known venue.',
});

export const AuthorFacetsType = facetsType('AuthorFacets', AuthorFacetType, {
  type: 'Citers by author. A paper counts for each of its authors.',
  buckets: 'The authors with most citers first, equal ones by name.',
  unknown: 'Citers without known authors.',
});

@ObjectType('CiterFacets', {
  description:
    'The citers of a paper that pass a filter, counted by what they have. Counted when selected: a large hub takes from a tenth of a second to a few.',
})
export class CiterFacetsType {}
