import type {
  CitationPolarity,
  CitationProfileLabel,
  CitationRole,
  CitationSection,
  CiterOrder,
  EvidenceBasis,
  HubTier,
  SearchOrder,
  SelfCitations,
  SelfCitationVerdict,
} from '../generated/operations.js';

/** The values of a union, all of them: the compiler names one that is missing. */
function allOf<Choice extends string>(choices: Readonly<Record<Choice, true>>): readonly Choice[] {
  return Object.keys(choices) as Choice[];
}

/** In the order in which pages show them. */
export const ROLES = allOf<CitationRole>({
  BACKGROUND: true,
  MOTIVATION: true,
  METHOD: true,
  DATASET: true,
  BASELINE: true,
  COMPARISON: true,
  EXTENSION: true,
  RESULT: true,
  JUSTIFICATION: true,
  CRITIQUE: true,
  FUTURE_WORK: true,
  OTHER: true,
  UNCLASSIFIED: true,
});
export const POLARITIES = allOf<CitationPolarity>({
  SUPPORTING: true,
  CONTRADICTING: true,
  MIXED: true,
  NEUTRAL: true,
  UNCLASSIFIED: true,
});
export const SECTIONS = allOf<CitationSection>({
  INTRODUCTION: true,
  RELATED_WORK: true,
  METHODS: true,
  RESULTS: true,
  DISCUSSION: true,
  CONCLUSION: true,
  OTHER: true,
});
export const BASES = allOf<EvidenceBasis>({ ALL: true, HUMAN: true });
export const SELF_CITATION_CHOICES = allOf<SelfCitations>({
  INCLUDE: true,
  EXCLUDE: true,
  EXCLUDE_LIKELY: true,
  ONLY: true,
});
export const VERDICTS = allOf<SelfCitationVerdict>({
  YES: true,
  LIKELY: true,
  NO: true,
  UNKNOWN: true,
});
export const ORDERS = allOf<CiterOrder>({
  NEWEST: true,
  OLDEST: true,
  MOST_CITED: true,
  REPRESENTATIVE: true,
});
export const TIERS = allOf<HubTier>({ HUB: true, SUPER_HUB: true, MEGA_HUB: true });
export const SEARCH_ORDERS = allOf<SearchOrder>({
  RELEVANCE: true,
  MOST_CITED: true,
  NEWEST: true,
});
export const LABELS = allOf<CitationProfileLabel>({
  MIXED_CITATIONS: true,
  BACKGROUND_REFERENCE: true,
  MOTIVATION_REFERENCE: true,
  METHOD_REFERENCE: true,
  DATASET_REFERENCE: true,
  BASELINE_REFERENCE: true,
  COMPARISON_REFERENCE: true,
  EXTENSION_REFERENCE: true,
  RESULT_REFERENCE: true,
  JUSTIFICATION_REFERENCE: true,
  CRITIQUE_REFERENCE: true,
  FUTURE_WORK_REFERENCE: true,
  INSUFFICIENT_EVIDENCE: true,
});

/** The lists of a hub page. */
export type HubTab = 'CITERS' | 'REFERENCES' | 'DISPUTED' | 'RELATED';
export const TABS = allOf<HubTab>({
  CITERS: true,
  REFERENCES: true,
  DISPUTED: true,
  RELATED: true,
});
