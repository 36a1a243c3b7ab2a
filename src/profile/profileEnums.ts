import { enumType } from '../relay/enumType.js';

export const ProfileLabel = enumType(
  'CitationProfileLabel',
  'Label for how a paper is cited, derived from the role axis alone.',
  {
    CRITIQUE_REFERENCE: 'CRITIQUE dominates.',
    EXTENSION_REFERENCE: 'EXTENSION dominates.',
    BASELINE_REFERENCE: 'BASELINE dominates.',
    COMPARISON_REFERENCE: 'COMPARISON dominates.',
    RESULT_REFERENCE: 'RESULT dominates.',
    DATASET_REFERENCE: 'DATASET dominates.',
    METHOD_REFERENCE: 'METHOD dominates.',
    JUSTIFICATION_REFERENCE: 'JUSTIFICATION dominates.',
    MOTIVATION_REFERENCE: 'MOTIVATION dominates.',
    FUTURE_WORK_REFERENCE: 'FUTURE_WORK dominates.',
    BACKGROUND_REFERENCE: 'BACKGROUND dominates.',
    MIXED_CITATIONS: 'No role dominates.',
    INSUFFICIENT_EVIDENCE: 'Fewer than 5 citations have a known role.',
  },
);

export type ProfileLabel = keyof typeof ProfileLabel;

export const RoleRule = enumType('RoleRule', 'Rule that determines the role axis.', {
  INSUFFICIENT_EVIDENCE: 'Fewer than 5 citations have a known role.',
  DOMINANT_ROLE:
    'The lower bound of the interval of the most common role is over two thirds. OTHER never dominates.',
  NO_DOMINANT_ROLE: 'Enough citations have a known role, and none dominates.',
});

export type RoleRule = keyof typeof RoleRule;

export const PolarityRule = enumType(
  'PolarityRule',
  'Rule that determines the polarity axis. A citing paper that is MIXED is both for and against the cited one, and takes a side once.',
  {
    SIDES_TAKEN_BOTH: 'At least 3 citing papers are against the paper, and at least 3 are for it.',
    DISPUTED: 'At least 3 citing papers are against the paper, and fewer than 3 are for it.',
    NOT_DISPUTED:
      'At least 5 citing papers take a side, and fewer than 3 are against. That nobody else disputes the paper does not follow from it.',
    NO_SIDE_TAKEN: 'Fewer than 5 citing papers take a side, and fewer than 3 are against.',
  },
);

export type PolarityRule = keyof typeof PolarityRule;
