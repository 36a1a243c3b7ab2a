import { enumType } from '../relay/enumType.js';
import type { PolarityRule as PolarityRuleName, RoleRule as RoleRuleName } from './rules.js';
import type { ProfileLabel as ProfileLabelName } from './wording.js';

export const ProfileLabel = enumType<ProfileLabelName>(
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

export const RoleRule = enumType<RoleRuleName>('RoleRule', 'Rule that determines the role axis.', {
  INSUFFICIENT_EVIDENCE: 'Fewer than 5 citations have a known role.',
  DOMINANT_ROLE:
    'The lower bound of the interval of the most common role is over 50%. OTHER never dominates.',
  NO_DOMINANT_ROLE: 'Enough citations have a known role, and none dominates.',
});

export const PolarityRule = enumType<PolarityRuleName>(
  'PolarityRule',
  'Rule that determines the polarity axis.',
  {
    CONTESTED:
      'At least 3 citations contradict the paper, and they are at least 20% of those that take a side.',
    NOT_CONTESTED: 'At least 5 citations have a known polarity, and the paper is not contested.',
    INSUFFICIENT_EVIDENCE:
      'Fewer than 5 citations have a known polarity, and the paper is not contested.',
  },
);
