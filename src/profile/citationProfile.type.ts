import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import { ShareIntervalType } from '../summary/shareInterval.type.js';
import type { ShareInterval } from '../summary/wilsonInterval.js';
import { PolarityRule, ProfileLabel, RoleRule } from './profileEnums.js';
import type { PolarityJudgement, RoleJudgement } from './rules.js';

@ObjectType({ simpleResolvers: true })
abstract class AxisEvidenceFields {
  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the largest bucket among the classified citations; null when nothing is classified.',
  })
  share!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of citations in the largest bucket; null when nothing is classified.',
  })
  count!: number | null;

  @Field(() => Int, { description: 'Number of citations classified on this axis.' })
  classified!: number;

  @Field(() => Int, { description: 'Number of all citations of the paper.' })
  total!: number;

  @Field(() => ShareIntervalType, {
    nullable: true,
    description: '95% Wilson interval of the share; null when nothing is classified.',
  })
  interval!: ShareInterval | null;
}

@ObjectType('RoleRunnerUp', {
  description: 'The second most common role of a paper.',
  simpleResolvers: true,
})
export class RoleRunnerUpType {
  @Field(() => CitationRole, { description: 'The role.' })
  bucket!: Role;

  @Field(() => Float, { description: 'Its share among the classified citations.' })
  share!: number;

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

  @Field(() => Int, { description: 'Number of citations that contradict the paper.' })
  contradicting!: number;

  @Field(() => Int, {
    description: 'Number of citations that take a side: SUPPORTING, CONTRADICTING and MIXED.',
  })
  takingSides!: number;
}

@ObjectType('CitationProfile', {
  description:
    'How a paper is cited: a label and the evidence for it. The two axes are judged independently, by fixed rules with a version.',
  simpleResolvers: true,
})
export class CitationProfileType {
  @Field(() => ProfileLabel, { description: 'Label for programs.' })
  label!: ProfileLabel;

  @Field(() => String, {
    description: 'Label for display; also states whether the paper is contested.',
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
