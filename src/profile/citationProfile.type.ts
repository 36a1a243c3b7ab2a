import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import { ShareIntervalType } from '../summary/shareInterval.type.js';
import type { ShareInterval } from '../summary/wilsonInterval.js';
import { PolarityRule, ProfileLabel, RoleRule } from './profileEnums.js';
import type {
  PolarityJudgement,
  PolarityRule as PolarityRuleName,
  RoleJudgement,
  RoleRule as RoleRuleName,
} from './rules.js';
import type { ProfileLabel as ProfileLabelName } from './wording.js';

@ObjectType({ simpleResolvers: true })
abstract class AxisEvidenceFields {
  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the largest bucket in the classified citations; null when there are none.',
  })
  share!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Citations in the largest bucket; null when nothing is classified.',
  })
  count!: number | null;

  @Field(() => Int, { description: 'Citations that somebody classified on this axis.' })
  classified!: number;

  @Field(() => Int, { description: 'All citations of the paper.' })
  total!: number;

  @Field(() => ShareIntervalType, {
    nullable: true,
    description: 'How far so few citations tell the share; null when nothing is classified.',
  })
  interval!: ShareInterval | null;
}

@ObjectType('RoleRunnerUp', { description: 'The second largest role.', simpleResolvers: true })
export class RoleRunnerUpType {
  @Field(() => CitationRole, { description: 'The role.' })
  bucket!: Role;

  @Field(() => Float, { description: 'Its share in the classified citations.' })
  share!: number;

  @Field(() => Int, { description: 'Its citations.' })
  count!: number;
}

@ObjectType('RoleAxis', {
  description: 'Why a paper is cited: which role is the largest, and whether it dominates.',
  simpleResolvers: true,
})
export class RoleAxisType extends AxisEvidenceFields {
  @Field(() => RoleRule, { description: 'The rule that decided.' })
  rule!: RoleRuleName;

  @Field(() => CitationRole, {
    nullable: true,
    description:
      'The largest role, of equal ones the first in the order of CitationRole; null when nothing is classified.',
  })
  bucket!: Role | null;

  @Field(() => RoleRunnerUpType, {
    nullable: true,
    description: 'The second largest role; null when fewer than two occur.',
  })
  runnerUp!: RoleRunnerUpType | null;
}

@ObjectType('PolarityAxis', {
  description: 'Whether a paper is disputed. Judged from polarities alone.',
  simpleResolvers: true,
})
export class PolarityAxisType extends AxisEvidenceFields {
  @Field(() => PolarityRule, { description: 'The rule that decided.' })
  rule!: PolarityRuleName;

  @Field(() => CitationPolarity, {
    nullable: true,
    description:
      'The largest polarity, of equal ones the first in the order of CitationPolarity; null when nothing is classified.',
  })
  bucket!: Polarity | null;

  @Field(() => Int, { description: 'Citations that contradict the paper.' })
  contradicting!: number;

  @Field(() => Int, {
    description: 'Citations that take a side: SUPPORTING, CONTRADICTING and MIXED.',
  })
  takingSides!: number;
}

@ObjectType('CitationProfile', {
  description:
    'How a paper is cited, in a label with its evidence. The two axes are judged independently, by fixed rules that have a version.',
  simpleResolvers: true,
})
export class CitationProfileType {
  @Field(() => ProfileLabel, { description: 'The label, for programs.' })
  label!: ProfileLabelName;

  @Field(() => String, {
    description: 'The label, for people; says too when the paper is contested.',
  })
  displayLabel!: string;

  @Field(() => String, { description: 'The label with its numbers, in a sentence or two.' })
  sentence!: string;

  @Field(() => Int, { description: 'Version of the rules.' })
  rulesVersion!: number;

  @Field(() => RoleAxisType, { description: 'The evidence on why it is cited.' })
  role!: RoleJudgement;

  @Field(() => PolarityAxisType, { description: 'The evidence on whether it is disputed.' })
  polarity!: PolarityJudgement;
}
