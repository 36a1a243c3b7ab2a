import { Field, Float, ObjectType } from 'type-graphql';
import { Priced } from '../relay/price.js';
import { SourceType } from '../source/source.type.js';
import type { Evidence } from '../source/evidence.js';
import { EvidenceClass } from '../sources/evidenceClass.js';
import { CitationPolarity, CitationRole } from './citationEnums.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

/** A sentence is as long as some other values. */
const VALUES_OF_TEXT = 3;

@ObjectType('CitationClaim', {
  description:
    'One label that a source gives a citing sentence or the citation as a whole, as it is in force now. Labels describe sentences in citing papers, not the quality of the cited one.',
  simpleResolvers: true,
})
export class CitationClaimType {
  @Field(() => SourceType, { description: 'The source, with the record that gives the label.' })
  source!: SourceType;

  @Field(() => String, {
    nullable: true,
    description: 'The sentence with the label; null when it is for the citation as a whole.',
  })
  @Priced({ values: VALUES_OF_TEXT })
  text!: string | null;

  @Field(() => CitationRole, {
    description: 'Role that the label stands for; UNCLASSIFIED when it stands for none.',
  })
  role!: Role;

  @Field(() => CitationPolarity, {
    description: 'Polarity that the label stands for; UNCLASSIFIED when it stands for none.',
  })
  polarity!: Polarity;

  @Field(() => String, { nullable: true, description: 'The label as received.' })
  label!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Vocabulary of the label, when it is not that of this schema.',
  })
  vocabulary!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Confidence of the source in its label, 0 to 1. Confidences of different sources do not compare.',
  })
  confidence!: number | null;

  @Field(() => EvidenceClass, {
    description:
      'Who decided on the label, as the claim states it, or else as it is known of its source.',
  })
  evidence!: Evidence;

  @Field(() => String, {
    nullable: true,
    description: 'The person, the group or the program that decided on the label.',
  })
  agent!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Year, month or day on which the label was decided on.',
  })
  date!: string | null;
}
