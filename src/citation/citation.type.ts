import { Field, Float, ObjectType } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import { connectionType } from '../relay/connection.js';
import { Priced } from '../relay/price.js';
import { CitationPolarity, CitationRole, CitationSection } from './citationEnums.js';
import { HeadlinesFields } from './headline.type.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';
import type { Section } from './section.js';

@ObjectType('CitationEdge', {
  description: 'A citation, with the paper at its other end.',
  simpleResolvers: true,
})
export class CitationEdgeType extends HeadlinesFields {
  @Field(() => String, {
    description:
      'Cursor of this edge; pass it as after or before to the same field with the same orderBy. It marks a position in the order, so it stays valid with a different filter and after the edge has moved or disappeared.',
  })
  cursor!: string;

  @Field(() => PaperType, {
    description:
      'The paper at the other end: the citing paper for citers, the cited paper for references.',
  })
  node!: PaperCard;
}

/** A sentence is as long as some other values. */
const VALUES_OF_TEXT = 3;

@ObjectType('CitationContext', {
  description:
    'One occurrence of the citation in the text as annotated by a source, or the annotation of a source for the citation as a whole.',
  simpleResolvers: true,
})
export class CitationContextType {
  @Field(() => String, {
    nullable: true,
    description: 'The citing sentence; null when the annotation is for the citation as a whole.',
  })
  @Priced({ values: VALUES_OF_TEXT })
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Heading of the section of the citing paper, as the source gives it.',
  })
  section!: string | null;

  @Field(() => CitationSection, {
    nullable: true,
    description: 'The section that this heading stands for; null without a heading.',
  })
  sectionType!: Section | null;

  @Field(() => CitationRole, {
    description: 'Role assigned by the source; UNCLASSIFIED when it assigns none.',
  })
  role!: Role;

  @Field(() => CitationPolarity, {
    description: 'Polarity assigned by the source; UNCLASSIFIED when it assigns none.',
  })
  polarity!: Polarity;

  @Field(() => String, { description: 'Name of the source of this annotation.' })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Vocabulary of the label, when it is not that of this schema.',
  })
  vocabulary!: string | null;

  @Field(() => String, { nullable: true, description: 'Original label of the source.' })
  label!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Confidence of the source in its label, 0 to 1.',
  })
  confidence!: number | null;
}

export const CitationConnectionType = connectionType('CitationConnection', CitationEdgeType, {
  type: 'A page of the citations of a paper.',
  totalCount:
    'Exact number of citations that pass the filter. Instant without a filter, and for citers when only roles and polarities, or only years, are filtered; otherwise the citations are counted, in time that grows with the length of the whole list.',
});
