import { Field, Int, ObjectType } from 'type-graphql';
import type { PaperCard } from './paperRows.js';
import { PaperType } from './paper.type.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';

@ObjectType('Author', { description: 'An author of a paper.', simpleResolvers: true })
export class AuthorType {
  @Field(() => String, { description: 'Name, as spelled by the preferred source.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'ORCID iD, such as 0000-0002-1825-0097.' })
  orcid!: string | null;

  @Field(() => [String], {
    description:
      'Identifiers that services give the author, such as openalex:A5023888391, as stated by the preferred source; empty where it states none.',
  })
  ids!: readonly string[];
}

@ObjectType('ReportedCitationCount', {
  description: 'A citation count reported by a source, whose coverage differs from this graph.',
  simpleResolvers: true,
})
export class ReportedCitationCountType {
  @Field(() => String, { description: 'Name of the source.' })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of its record; null for a source that has one record of each paper.',
  })
  record!: string | null;

  @Field(() => Int, { description: 'Number of citations.' })
  count!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the record with this count: an ISO date or a number.',
  })
  asOf!: string | null;
}

@ObjectType('RepresentativeCiters', {
  description:
    'A few citing papers, selected to show each role; not a sample: the first of each role in the order of CitationRole, then the first of the rest. Shares among them say nothing.',
  simpleResolvers: true,
})
export class RepresentativeCitersType {
  @Field(() => String, {
    nullable: true,
    description: 'When the list was last computed, as an ISO-8601 instant; null when it never was.',
  })
  refreshedAt!: string | null;

  @Field(() => [PaperType], {
    description:
      'Citers with a summary first, then classified ones, then the most cited, then the newest; at most first of them.',
  })
  @Priced(COUNTED_ABOVE)
  papers!: PaperCard[];
}
