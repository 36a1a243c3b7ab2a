import { Field, Float, ObjectType } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import { connectionType } from '../relay/connection.js';
import { Priced } from '../relay/price.js';
import { CitationPolarity, CitationRole } from './citationEnums.js';
import { HeadlineFields } from './headline.type.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

@ObjectType('CitationEdge', {
  description: 'A citation, with the paper at its other end.',
  simpleResolvers: true,
})
export class CitationEdgeType extends HeadlineFields {
  @Field(() => String, {
    description:
      'Cursor of this edge; pass it as after or before to the same field with the same orderBy. It marks a place in the order, so it stays valid under another filter and when the edge moves or disappears.',
  })
  cursor!: string;

  @Field(() => PaperType, {
    description:
      'The paper at the other end: the citing one among citers, the cited one among references.',
  })
  node!: PaperCard;
}

/** A sentence is as long as some other values. */
const VALUES_OF_TEXT = 3;

@ObjectType('CitationContext', {
  description:
    'A place where the citation is made, as one source reads it; or what a source says of the citation as a whole.',
  simpleResolvers: true,
})
export class CitationContextType {
  @Field(() => String, {
    nullable: true,
    description: 'The sentence that cites; null when the source speaks of the citation as a whole.',
  })
  @Priced({ values: VALUES_OF_TEXT })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Section of the citing paper.' })
  section!: string | null;

  @Field(() => CitationRole, { description: 'Its role; UNCLASSIFIED when the source gives none.' })
  role!: Role;

  @Field(() => CitationPolarity, {
    description: 'Its polarity; UNCLASSIFIED when the source gives none.',
  })
  polarity!: Polarity;

  @Field(() => String, { description: 'Name of the source that says so.' })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The vocabulary of label, when the source uses another than this schema.',
  })
  vocabulary!: string | null;

  @Field(() => String, { nullable: true, description: 'The label as the source gave it.' })
  label!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "The source's own confidence in its label, 0 to 1.",
  })
  confidence!: number | null;
}

export const CitationConnectionType = connectionType('CitationConnection', CitationEdgeType, {
  type: 'A page of the citations of a paper.',
  totalCount:
    'How many citations pass the filter, exactly. At once without a filter, and for citers also under one of roles and polarities, or of years; otherwise they are counted, in time that grows with the whole list.',
});
