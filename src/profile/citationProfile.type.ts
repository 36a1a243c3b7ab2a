import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import { ShareBoundsType, ShareIntervalType } from '../summary/shareInterval.type.js';
import type { ShareInterval } from '../summary/wilsonInterval.js';
import { PolarityRule, ProfileLabel, RoleRule } from './profileEnums.js';
import type { RoleJudgement } from './rules.js';
import { SideType } from './sides.type.js';
import type { PolarityJudgement, Side } from './sides.js';
import type { ContradictingShare } from '../summary/contradictingShare.js';
import { ContradictingShareType } from '../summary/contradictingShare.type.js';

@ObjectType({ simpleResolvers: true })
abstract class AxisEvidenceFields {
  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the largest bucket among the classified citations; null when fewer than 5 are classified.',
  })
  share!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of citations in the largest bucket; null when nothing is classified.',
  })
  count!: number | null;

  @Field(() => Int, { description: 'Number of citations classified on this axis.' })
  classified!: number;

  @Field(() => Int, { description: 'Number of citations of the paper in this graph.' })
  total!: number;

  @Field(() => ShareIntervalType, {
    nullable: true,
    description:
      '95% Wilson interval of the share, with the correction for a finite population; null when fewer than 5 are classified.',
  })
  interval!: ShareInterval | null;

  @Field(() => ShareBoundsType, {
    nullable: true,
    description:
      'What the share of the largest bucket among all citations of the paper in this graph must be, whatever the unclassified ones are; null when nothing is classified.',
  })
  bounds!: ShareInterval | null;
}

@ObjectType('RoleRunnerUp', {
  description: 'The second most common role of a paper.',
  simpleResolvers: true,
})
export class RoleRunnerUpType {
  @Field(() => CitationRole, { description: 'The role.' })
  bucket!: Role;

  @Field(() => Float, {
    nullable: true,
    description: 'Its share among the classified citations; null when fewer than 5 are classified.',
  })
  share!: number | null;

  @Field(() => Int, { description: 'Number of its citations.' })
  count!: number;
}

@ObjectType('RoleAxis', {
  description: 'Why a paper is cited: its most common role, and whether that role dominates.',
  simpleResolvers: true,
})
export class RoleAxisType extends AxisEvidenceFields {
  @Field(() => RoleRule, { description: 'Rule that applied.' })
  rule!: RoleRule;

  @Field(() => CitationRole, {
    nullable: true,
    description:
      'The most common role; of several equally common ones, the first in the order of CitationRole. Null when nothing is classified.',
  })
  bucket!: Role | null;

  @Field(() => RoleRunnerUpType, {
    nullable: true,
    description: 'The second most common role; null when fewer than two occur.',
  })
  runnerUp!: RoleRunnerUpType | null;
}

@ObjectType('PolarityAxis', {
  description: 'Whether a paper is disputed, judged from polarities alone.',
  simpleResolvers: true,
})
export class PolarityAxisType extends AxisEvidenceFields {
  @Field(() => PolarityRule, { description: 'Rule that applied.' })
  rule!: PolarityRule;

  @Field(() => CitationPolarity, {
    nullable: true,
    description:
      'The most common polarity; of several equally common ones, the first in the order of CitationPolarity. Null when nothing is classified.',
  })
  bucket!: Polarity | null;

  @Field(() => SideType, {
    description: 'Citing papers for the paper: SUPPORTING and MIXED.',
  })
  inFavour!: Side;

  @Field(() => SideType, {
    description: 'Citing papers against the paper: CONTRADICTING and MIXED.',
  })
  against!: Side;

  @Field(() => ContradictingShareType, {
    description: 'CONTRADICTING alone, among the citations that take a side.',
  })
  contradicting!: ContradictingShare;

  @Field(() => Boolean, {
    description:
      'Whether a title may bear a mark of a dispute: under SIDES_TAKEN_BOTH and DISPUTED, when labels of people are among those of each side that the rule is about. Labels of a model alone are no reason for a mark.',
  })
  marked!: boolean;

  @Field(() => Int, {
    description: 'Number of citations that take a side: SUPPORTING, CONTRADICTING and MIXED.',
  })
  takingSides!: number;
}

@ObjectType('CitationProfile', {
  description:
    'How a paper is cited: a label and the evidence for it. The two axes are judged independently, by fixed rules with a version. Labels describe sentences in citing papers, not the quality of the cited one.',
  simpleResolvers: true,
})
export class CitationProfileType {
  @Field(() => ProfileLabel, { description: 'Label for programs.' })
  label!: ProfileLabel;

  @Field(() => String, {
    description:
      'Label for display; also states whether the paper is disputed, if labels of people say so.',
  })
  displayLabel!: string;

  @Field(() => String, {
    description:
      'The label with its numbers, in one or two sentences; under a filter, also of which citing papers.',
  })
  sentence!: string;

  @Field(() => Int, { description: 'Version of the rules.' })
  rulesVersion!: number;

  @Field(() => RoleAxisType, { description: 'Evidence on why the paper is cited.' })
  role!: RoleJudgement;

  @Field(() => PolarityAxisType, { description: 'Evidence on whether the paper is disputed.' })
  polarity!: PolarityJudgement;
}
