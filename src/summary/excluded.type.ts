import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('SelfCitationCounts', {
  description: 'The citers that are counted, by whether they are self-citations.',
  simpleResolvers: true,
})
export class SelfCitationCountsType {
  @Field(() => Int, { description: 'Self-citations that an identifier of an author shows (YES).' })
  yes!: number;

  @Field(() => Int, {
    description: 'Likely self-citations: a name stands on both papers (LIKELY).',
  })
  likely!: number;

  @Field(() => Int, { description: 'Citers that are no self-citations (NO).' })
  no!: number;

  @Field(() => Int, {
    description:
      'Citers that cannot be judged, because too little is known of the authors (UNKNOWN). They are never taken for self-citations.',
  })
  unknown!: number;

  @Field(() => Boolean, {
    description:
      'Whether the authors of papers in this graph have changed and their citations, which may be among these, are still being judged again: by the import that is running, or by the next one.',
  })
  pending!: boolean;
}

@ObjectType('ExcludedCiters', {
  description:
    'The citers of the paper that the filter leaves out. Each is counted once, under the first condition that it fails: years, then selfCitations and selfCitationVerdicts, then roles and polarities; so the parts add up to the total, and that and the citers that are counted to citerCount.',
  simpleResolvers: true,
})
export class ExcludedCitersType {
  @Field(() => Int, { description: 'Number of all that are left out.' })
  total!: number;

  @Field(() => Int, {
    description: 'Without a date: under yearFrom or yearTo, nothing says that they belong.',
  })
  undated!: number;

  @Field(() => Int, { description: 'Published in other years.' })
  otherYears!: number;

  @Field(() => Int, {
    description: 'Self-citations that an identifier shows (YES), left out by their verdict.',
  })
  selfCitations!: number;

  @Field(() => Int, {
    description: 'Likely self-citations (LIKELY), left out by their verdict.',
  })
  likelySelfCitations!: number;

  @Field(() => Int, {
    description: 'Citers that are no self-citations (NO), left out by their verdict.',
  })
  notSelfCitations!: number;

  @Field(() => Int, {
    description: 'Citers that cannot be judged (UNKNOWN), left out by their verdict.',
  })
  unjudged!: number;

  @Field(() => Int, { description: 'With other roles or polarities, on the basis of the filter.' })
  otherLabels!: number;
}
