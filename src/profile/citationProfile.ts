import type { CitationSummary } from '../summary/citationSummary.js';
import { RULES_VERSION, judgeRoles, type RoleJudgement } from './rules.js';
import { judgePolarities, type PolarityJudgement } from './sides.js';
import type { ProfileLabel } from './profileEnums.js';
import { displayLabelOf, profileLabelOf, sentenceOf } from './wording.js';

/** How a paper is cited, in a label and the evidence for it. */
export interface CitationProfile {
  readonly label: ProfileLabel;
  readonly displayLabel: string;
  readonly sentence: string;
  readonly rulesVersion: number;
  readonly role: RoleJudgement;
  readonly polarity: PolarityJudgement;
}

/** The profile that the counts of a paper's citers give. */
export function profileOf(summary: CitationSummary): CitationProfile {
  const role = judgeRoles(summary);
  const polarity = judgePolarities(summary);
  return {
    label: profileLabelOf(role),
    displayLabel: displayLabelOf(role, polarity),
    sentence: sentenceOf(role, polarity),
    rulesVersion: RULES_VERSION,
    role,
    polarity,
  };
}
