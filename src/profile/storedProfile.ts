import { summarize } from '../summary/citationSummary.js';
import type { StoredTally } from '../paper/paperRows.js';
import { wilsonInterval } from '../summary/wilsonInterval.js';
import { judgeRoles } from './rules.js';
import { isContested, judgePolarities } from './sides.js';
import type { ProfileLabel } from './profileEnums.js';
import { profileLabelOf } from './wording.js';

/**
 * The indexed part of the profile of a paper, as properties of its node. They are absent from most papers, so
 * that writing an unclassified citation does not touch their indexes.
 */
export interface StoredProfile {
  /** Null for INSUFFICIENT_EVIDENCE. */
  profileLabel: Exclude<ProfileLabel, 'INSUFFICIENT_EVIDENCE'> | null;
  /** True when at least three citing papers are against the paper, whoever labelled them; else null. */
  contested: true | null;
  /**
   * Lower bound of the interval of CONTRADICTING among the citations that take a side, to six decimals; null when none
   * contradicts. With the bound and not the share, 50 of 100 come before 1 of 1.
   */
  contradictingShareLow: number | null;
}

/** The same as the statements that store it take it. */
export type ProfileColumns = readonly [
  profileLabel: StoredProfile['profileLabel'],
  contested: StoredProfile['contested'],
  contradictingShareLow: StoredProfile['contradictingShareLow'],
];

const DECIMALS = 1e6;

/** The profile of a paper with these counts. */
export function storedProfile(tally: StoredTally): StoredProfile {
  const summary = summarize(tally);
  const label = profileLabelOf(judgeRoles(summary));
  const { rule, contradicting } = judgePolarities(summary);
  const { count, base } = contradicting;
  const low = wilsonInterval(count, base)?.low ?? 0;
  return {
    profileLabel: label === 'INSUFFICIENT_EVIDENCE' ? null : label,
    contested: isContested(rule) ? true : null,
    contradictingShareLow: count === 0 ? null : Math.round(low * DECIMALS) / DECIMALS,
  };
}

/** The profile of a paper with these counts, as columns. */
export function profileColumns(tally: StoredTally): ProfileColumns {
  const { profileLabel, contested, contradictingShareLow } = storedProfile(tally);
  return [profileLabel, contested, contradictingShareLow];
}
