import { Field, Int, ObjectType } from 'type-graphql';
import type { Verdict } from '../citation/selfCitation.js';
import { SelfCitationVerdict } from '../citation/selfCitation.type.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import { FacetFields } from './facet.type.js';

@ObjectType('InfluentialFacet', {
  description: 'The citers whose citations sources rate alike.',
  simpleResolvers: true,
})
export class InfluentialFacetType extends FacetFields {
  @Field(() => Boolean, {
    description: 'Whether a source rates these citations as influential, or as not influential.',
  })
  influential!: boolean;
}

@ObjectType('InfluentialFacets', {
  description: 'Citers by whether a source rates their citation as influential.',
  simpleResolvers: true,
})
export class InfluentialFacetsType {
  @Field(() => [InfluentialFacetType], {
    description: 'Ratings that occur, largest first; of equal ones, influential citers first.',
  })
  @Priced(COUNTED_ABOVE)
  buckets!: InfluentialFacetType[];

  @Field(() => Int, { description: 'Citers whose citation no source rates.' })
  unknown!: number;
}

@ObjectType('SelfCitationFacet', {
  description: 'The citers of one verdict on self-citation.',
  simpleResolvers: true,
})
export class SelfCitationFacetType extends FacetFields {
  @Field(() => SelfCitationVerdict, {
    description: 'Verdict on these citations, possibly UNKNOWN.',
  })
  verdict!: Verdict;

  @Field(() => Int, {
    description:
      'Number of these citers whose verdict is pending: the authors of a paper have changed since the citation was judged. Until it is judged again, it is in the bucket of its earlier verdict.',
  })
  pending!: number;
}
