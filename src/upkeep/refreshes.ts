import { SELF_CITATION_RULES } from '../citation/selfCitation.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { KEYS_VERSION } from '../paper/storedFacts.js';
import { RULES_VERSION } from '../profile/rules.js';
import { graphModelQueries } from './graphModel.queries.js';
import { ALL_PAPERS } from './inPages.js';
import { HEADLINES_VERSION, refreshHeadlines, type HeadlineProgress } from './refreshHeadlines.js';
import { refreshKeys, type KeyProgress } from './refreshKeys.js';
import { refreshProfiles, type ProfileProgress } from './refreshProfiles.js';
import { refreshSelfCitations, type SelfCitationProgress } from './refreshSelfCitations.js';
import { refreshTexts, TEXTS_VERSION, type TextProgress } from './refreshTexts.js';

/** By which rules a database stores what is derived, and up to which id of the papers. */
export type RecordedRules = ProfileProgress &
  KeyProgress &
  TextProgress &
  HeadlineProgress &
  SelfCitationProgress;

/** Something that is derived by rules with a version of their own. */
interface Refresh {
  readonly step: 'profiles' | 'keys' | 'texts' | 'headlines' | 'selfCitations';
  readonly isCurrent: (recorded: RecordedRules) => boolean;
  /** Derives it by the rules of today; goes on where an earlier call was cut. */
  readonly refresh: (
    graph: Graph,
    recorded: RecordedRules,
    onProgress: (percent: number) => void,
  ) => Promise<void>;
  /** Records that all of it is. */
  readonly complete: (transaction: GraphTransaction) => Promise<unknown>;
}

const PROFILES: Refresh = {
  step: 'profiles',
  isCurrent: ({ profileRules, profilesUpTo }) =>
    profileRules === RULES_VERSION && profilesUpTo === ALL_PAPERS,
  refresh: refreshProfiles,
  complete: (transaction) =>
    transaction.run(graphModelQueries.setProfileProgress, {
      ...{ profileRules: RULES_VERSION, profilesUpTo: ALL_PAPERS },
    }),
};

const KEYS: Refresh = {
  step: 'keys',
  isCurrent: ({ keyRules, keysUpTo }) => keyRules === KEYS_VERSION && keysUpTo === ALL_PAPERS,
  refresh: refreshKeys,
  complete: (transaction) =>
    transaction.run(graphModelQueries.setKeyProgress, {
      ...{ keyRules: KEYS_VERSION, keysUpTo: ALL_PAPERS },
    }),
};

const TEXTS: Refresh = {
  step: 'texts',
  isCurrent: ({ textRules, textsUpTo }) => textRules === TEXTS_VERSION && textsUpTo === ALL_PAPERS,
  refresh: refreshTexts,
  complete: (transaction) =>
    transaction.run(graphModelQueries.setTextProgress, {
      ...{ textRules: TEXTS_VERSION, textsUpTo: ALL_PAPERS },
    }),
};

const HEADLINES: Refresh = {
  step: 'headlines',
  isCurrent: ({ headlineRules, headlinesUpTo }) =>
    headlineRules === HEADLINES_VERSION && headlinesUpTo === ALL_PAPERS,
  refresh: refreshHeadlines,
  complete: (transaction) =>
    transaction.run(graphModelQueries.setHeadlineProgress, {
      ...{ headlineRules: HEADLINES_VERSION, headlinesUpTo: ALL_PAPERS },
    }),
};

const SELF: Refresh = {
  step: 'selfCitations',
  isCurrent: ({ selfCitationRules, selfCitationsUpTo }) =>
    selfCitationRules === SELF_CITATION_RULES && selfCitationsUpTo === ALL_PAPERS,
  refresh: refreshSelfCitations,
  complete: (transaction) =>
    transaction.run(graphModelQueries.setSelfCitationProgress, {
      ...{ selfCitationRules: SELF_CITATION_RULES, selfCitationsUpTo: ALL_PAPERS },
    }),
};

/** What indexes hold: it is derived before they exist, because building an index is cheaper than updating it. */
export const BEFORE_INDEXES: readonly Refresh[] = [PROFILES, KEYS];

/**
 * What is derived after identifiers are renamed, because papers that are one now may say the same in two spellings:
 * headlines from texts that are clean, and self-citations from names that are.
 */
export const AFTER_IDENTIFIERS: readonly Refresh[] = [TEXTS, HEADLINES, SELF];

export const ALL_REFRESHES: readonly Refresh[] = [...BEFORE_INDEXES, ...AFTER_IDENTIFIERS];

/** Those slow steps of preparing a database. */
export type RefreshStep = Refresh['step'];
