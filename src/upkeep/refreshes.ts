import { SELF_CITATION_RULES } from '../citation/selfCitation.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import type { NoRow, Query } from '../graph/query.js';
import { KEYS_VERSION } from '../paper/storedFacts.js';
import { RULES_VERSION } from '../profile/rules.js';
import { graphModelQueries } from './graphModel.queries.js';
import { ALL_PAPERS } from './inPages.js';
import { CUBES_VERSION, refreshCubes, type CubeProgress } from './refreshCubes.js';
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
  SelfCitationProgress &
  CubeProgress;

/** Something that is derived by rules with a version of their own. */
interface Refresh {
  readonly step: 'profiles' | 'keys' | 'texts' | 'headlines' | 'selfCitations' | 'cubes';
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

/** One of which `today` is recorded when all of it is derived. */
function refreshOf<Progress extends Partial<RecordedRules>>(
  step: Refresh['step'],
  refresh: Refresh['refresh'],
  recording: Query<Progress, NoRow>,
  today: Progress,
): Refresh {
  const expected = Object.entries(today) as [keyof RecordedRules, unknown][];
  return {
    ...{ step, refresh },
    isCurrent: (recorded) => expected.every(([name, value]) => recorded[name] === value),
    complete: (transaction) => transaction.run(recording, today),
  };
}

const PROFILES = refreshOf('profiles', refreshProfiles, graphModelQueries.setProfileProgress, {
  profileRules: RULES_VERSION,
  profilesUpTo: ALL_PAPERS,
});
const KEYS = refreshOf('keys', refreshKeys, graphModelQueries.setKeyProgress, {
  keyRules: KEYS_VERSION,
  keysUpTo: ALL_PAPERS,
});
const TEXTS = refreshOf('texts', refreshTexts, graphModelQueries.setTextProgress, {
  textRules: TEXTS_VERSION,
  textsUpTo: ALL_PAPERS,
});
const HEADLINES = refreshOf('headlines', refreshHeadlines, graphModelQueries.setHeadlineProgress, {
  headlineRules: HEADLINES_VERSION,
  headlinesUpTo: ALL_PAPERS,
});
const SELF_CITATIONS = refreshOf(
  'selfCitations',
  refreshSelfCitations,
  graphModelQueries.setSelfCitationProgress,
  {
    selfCitationRules: SELF_CITATION_RULES,
    selfCitationsUpTo: ALL_PAPERS,
  },
);

const CUBES = refreshOf('cubes', refreshCubes, graphModelQueries.setCubeProgress, {
  cubeRules: CUBES_VERSION,
  cubesUpTo: ALL_PAPERS,
});

/** What indexes hold: it is derived before they exist, because building an index is cheaper than updating it. */
export const BEFORE_INDEXES: readonly Refresh[] = [PROFILES, KEYS];

/**
 * What is derived after identifiers are renamed, because papers that are one now may say the same in two spellings:
 * headlines from texts that are clean, self-citations from names that are, and cubes from both.
 */
export const AFTER_IDENTIFIERS: readonly Refresh[] = [TEXTS, HEADLINES, SELF_CITATIONS, CUBES];

export const ALL_REFRESHES: readonly Refresh[] = [...BEFORE_INDEXES, ...AFTER_IDENTIFIERS];

/** Those slow steps of preparing a database. */
export type RefreshStep = Refresh['step'];
