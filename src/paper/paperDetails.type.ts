import { Field, Int, ObjectType } from 'type-graphql';
import type { PaperCard } from './paperRows.js';
import { PaperType } from './paper.type.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';

@ObjectType('Author', { description: 'An author of a paper.', simpleResolvers: true })
export class AuthorType {
  @Field(() => String, { description: 'Name, as the believed source spells it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'ORCID iD, like 0000-0002-1825-0097.' })
  orcid!: string | null;
}

@ObjectType('ReportedCitationCount', {
  description: 'How many citations a source counts. It knows other papers than this graph does.',
  simpleResolvers: true,
})
export class ReportedCitationCountType {
  @Field(() => String, { description: 'Name of the source.' })
  source!: string;

  @Field(() => Int, { description: 'What it counted.' })
  count!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the record that said so: an ISO date or a number.',
  })
  asOf!: string | null;
}

@ObjectType('RepresentativeCiters', {
  description:
    'A few citers that stand for all: the best of each role in the order of CitationRole, then the best of the rest.',
  simpleResolvers: true,
})
export class RepresentativeCitersType {
  @Field(() => String, {
    nullable: true,
    description: 'When the list was composed, an ISO-8601 instant; null when it never was.',
  })
  refreshedAt!: string | null;

  @Field(() => [PaperType], {
    description:
      'Citers with a summary first, then classified ones, then the most cited, then the newest. At most as many as first asks for.',
  })
  @Priced(COUNTED_ABOVE)
  papers!: PaperCard[];
}
