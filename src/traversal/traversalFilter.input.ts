import { Field, InputType, Int } from 'type-graphql';
import { EvidenceBasisType, type EvidenceBasis } from '../citation/basis.js';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import { EvidenceFilterFields } from '../citation/evidenceFilter.input.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import {
  SelfCitationChoiceType,
  UNTIL_JUDGED,
  type SelfCitationChoice,
} from '../citation/selfCitationFilter.js';
import type { TraversalFilterInput } from './traversalFilter.js';

@InputType('TraversalFilter', {
  description:
    'Conditions on the citations to follow, all of which must hold. Role and polarity are those of the whole citation; years are those of the paper that it leads to.',
})
export class TraversalFilterType extends EvidenceFilterFields implements TraversalFilterInput {
  @Field(() => [CitationRole], {
    nullable: true,
    description: 'Roles to follow; UNCLASSIFIED is one of them, and an empty list follows nothing.',
  })
  roles?: Role[] | null;

  @Field(() => [CitationPolarity], {
    nullable: true,
    description:
      'Polarities to follow; UNCLASSIFIED is one of them, and an empty list follows nothing.',
  })
  polarities?: Polarity[] | null;

  @Field(() => EvidenceBasisType, {
    nullable: true,
    description: 'Whose labels roles and polarities are; ALL when absent.',
  })
  basis?: EvidenceBasis | null;

  @Field(() => SelfCitationChoiceType, {
    nullable: true,
    description: `Whether self-citations are followed; all citations when absent. ${UNTIL_JUDGED}`,
  })
  selfCitations?: SelfCitationChoice | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Earliest publication year of the paper reached. Excludes papers without a date.',
  })
  yearFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Latest publication year of the paper reached. Excludes papers without a date.',
  })
  yearTo?: number | null;
}
