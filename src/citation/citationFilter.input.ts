import { Field, InputType, Int } from 'type-graphql';
import { EvidenceBasisType, type EvidenceBasis } from './basis.js';
import { CitationPolarity, CitationRole } from './citationEnums.js';
import { EvidenceFilterFields } from './evidenceFilter.input.js';
import type { CitationFilterInput } from './filter.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';
import type { Verdict } from './selfCitation.js';
import { SelfCitationVerdict } from './selfCitation.type.js';
import {
  SelfCitationChoiceType,
  UNTIL_JUDGED,
  type SelfCitationChoice,
} from './selfCitationFilter.js';

@InputType('CitationFilter', {
  description:
    'Conditions on citations, all of which must hold. "The other paper" is the citing paper for citers, the cited paper for references.',
})
export class CitationFilterType extends EvidenceFilterFields implements CitationFilterInput {
  @Field(() => [CitationRole], {
    nullable: true,
    description:
      'Roles to keep; UNCLASSIFIED is one of them, and an empty list matches nothing. Uses an index.',
  })
  roles?: Role[] | null;

  @Field(() => [CitationPolarity], {
    nullable: true,
    description:
      'Polarities to keep; UNCLASSIFIED is one of them, and an empty list matches nothing. Uses an index.',
  })
  polarities?: Polarity[] | null;

  @Field(() => EvidenceBasisType, {
    nullable: true,
    description:
      'Whose labels roles and polarities are, in this filter and in what is counted by them; ALL when absent. It never changes a headline or the order of a list. Under HUMAN, UNCLASSIFIED means that no person gives a label, or that people differ. Roles and polarities under HUMAN use an index; with UNCLASSIFIED among them, all citations are read, and so they are for totalCount.',
  })
  basis?: EvidenceBasis | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Earliest publication year of the other paper. Excludes papers without a date.',
  })
  yearFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Latest publication year of the other paper. Excludes papers without a date.',
  })
  yearTo?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Citations that a source rates as influential (true) or as not influential (false); citations without a rating match neither.',
  })
  influential?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the other paper has a summary.',
  })
  hasSummary?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text in the title of the other paper, ignoring case, 1 to 200 characters. Not indexed: a rare text reads all citations, which takes seconds on the largest hubs.',
  })
  titleContains?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words that occur in one citing sentence of the citation, all of them and in any order: 1 to 10 words, at most 200 characters. Case, accents and invisible characters are ignored, as in search; a word of four letters or more also matches the beginning of a longer word. Not indexed: it reads the sentences of all citations, which takes seconds on the largest hubs.',
  })
  contextContains?: string | null;

  @Field(() => SelfCitationChoiceType, {
    nullable: true,
    description: `Whether self-citations are kept; all citations when absent. ${UNTIL_JUDGED} Not indexed: a choice that keeps few citations reads all.`,
  })
  selfCitations?: SelfCitationChoice | null;

  @Field(() => [SelfCitationVerdict], {
    nullable: true,
    description: `Verdicts to keep, of those that selfCitations keeps: [LIKELY] alone, for example; an empty list matches nothing. ${UNTIL_JUDGED} Not indexed, like selfCitations.`,
  })
  selfCitationVerdicts?: Verdict[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a source reports that the other paper is retracted, in whole or in part, withdrawn or removed. Not indexed: few papers are, so true reads all citations.',
  })
  retracted?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Venue of the other paper, matched exactly. Not indexed: a rare venue reads all citations.',
  })
  venue?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Language of the other paper: an ISO 639 code, or a BCP 47 tag, of which the language counts. Not indexed: a rare language reads all citations.',
  })
  language?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Names of 1 to 10 authors, all of whom the other paper must have, matched exactly. Not indexed: a rare name reads all citations.',
  })
  authors?: string[] | null;
}
