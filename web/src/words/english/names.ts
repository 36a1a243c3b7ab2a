import type {
  CitationPolarity,
  CitationRole,
  CitationSection,
  CiterOrder,
  EvidenceClass,
  HubTier,
} from '../../generated/operations.js';

export const ROLE_NAMES: Readonly<Record<CitationRole, string>> = {
  BACKGROUND: 'background',
  MOTIVATION: 'motivation',
  METHOD: 'method',
  DATASET: 'dataset',
  BASELINE: 'baseline',
  COMPARISON: 'comparison',
  EXTENSION: 'extension',
  RESULT: 'result',
  JUSTIFICATION: 'justification',
  CRITIQUE: 'critique',
  FUTURE_WORK: 'future work',
  OTHER: 'another role',
  UNCLASSIFIED: 'unclassified',
};
export const POLARITY_NAMES: Readonly<Record<CitationPolarity, string>> = {
  SUPPORTING: 'supporting',
  CONTRADICTING: 'contradicting',
  MIXED: 'mixed',
  NEUTRAL: 'neutral',
  UNCLASSIFIED: 'unclassified',
};
export const SECTION_NAMES: Readonly<Record<CitationSection, string>> = {
  INTRODUCTION: 'introduction',
  RELATED_WORK: 'related work',
  METHODS: 'methods',
  RESULTS: 'results',
  DISCUSSION: 'discussion',
  CONCLUSION: 'conclusion',
  OTHER: 'another section',
};
export const ORDER_NAMES: Readonly<Record<CiterOrder, string>> = {
  NEWEST: 'newest first',
  OLDEST: 'oldest first',
  MOST_CITED: 'most cited first',
  REPRESENTATIVE: 'representative first',
};
export const TIER_NAMES: Readonly<Record<HubTier, string>> = {
  HUB: 'hub',
  SUPER_HUB: 'super hub',
  MEGA_HUB: 'mega hub',
};
export const EVIDENCE_NAMES: Readonly<Record<EvidenceClass, string>> = {
  AUTHOR: 'by an author of the citing paper',
  EXPERT: 'by experts',
  CROWD: 'by the crowd',
  MODEL: 'by a model',
  RULE: 'by a rule',
  UNKNOWN: 'of unknown origin',
};

/** What pages count. */
export const NOUNS = {
  citingPapers: { one: 'citing paper here', other: 'citing papers here' },
  papers: { one: 'paper', other: 'papers' },
  values: { one: 'further value', other: 'further values' },
};
