import { Field, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import { Priced } from '../relay/price.js';
import { VOCABULARIES } from './vocabularies.js';
import type { PolarityConstruct as Construct, VocabularyLabel } from './vocabulary.js';
import { PolarityConstruct } from './vocabularyEnums.js';

const LABEL_COUNT = VOCABULARIES.reduce((sum, { labels }) => sum + labels.length, 0);
/** Of an average vocabulary, rounded up: the price of the labels of all of them is right. */
const LABELS_EACH = Math.ceil(LABEL_COUNT / VOCABULARIES.length);

@ObjectType('VocabularyLabel', {
  description: 'A label of a vocabulary, and what it is in roles and polarities.',
  simpleResolvers: true,
})
export class VocabularyLabelType implements VocabularyLabel {
  @Field(() => String, { description: 'In the spelling of its source. Case is ignored.' })
  label!: string;

  @Field(() => CitationRole, { description: 'UNCLASSIFIED if the label tells nothing of a role.' })
  role!: Role;

  @Field(() => CitationPolarity, {
    description: 'UNCLASSIFIED if the label tells nothing of a polarity.',
  })
  polarity!: Polarity;

  @Field(() => String, { description: 'Why the label means these.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The label of the citation in the other direction, as which an import stores it; null for a label that the citing paper gives.',
  })
  inverseOf!: string | null;
}

@ObjectType('Vocabulary', {
  description: 'The labels of one source, which imports map to roles and polarities.',
  simpleResolvers: true,
})
export class VocabularyType {
  @Field(() => String, { description: 'As `CitationContext.vocabulary` names it.' })
  name!: string;

  @Field(() => String, { description: 'Name of the corpus, service or ontology.' })
  title!: string;

  @Field(() => String, { description: 'Where its labels are defined: an address or a reference.' })
  source!: string;

  @Field(() => String, { description: 'What to know before counting its labels.' })
  note!: string;

  @Field(() => PolarityConstruct, {
    nullable: true,
    description: 'What its polarity is about; null if its labels tell nothing of one.',
  })
  polarityConstruct!: Construct | null;

  @Field(() => [CitationRole], {
    description:
      'The roles that it can express. That a citation has none of the others cannot be read from it.',
  })
  roles!: readonly Role[];

  @Field(() => [CitationPolarity], { description: 'The polarities that it can express.' })
  polarities!: readonly Polarity[];

  @Priced({ times: LABELS_EACH })
  @Field(() => [VocabularyLabelType], { description: 'All labels that are known.' })
  labels!: readonly VocabularyLabel[];
}
