import type { StoredCitationClaims } from '../citation/citationClaims.js';
import type { TalliedCitation } from '../citation/citerTally.js';
import { read, write, type NoRow } from '../graph/query.js';
import { CLAIM_COLUMNS } from '../ledger/citations.queries.js';
import type { ProfileColumns } from '../profile/storedProfile.js';
import type { KeyedFacts, FactKeys } from '../paper/storedFacts.js';
import type { CubeProgress } from './refreshCubes.js';
import type { HeadlineProgress } from './refreshHeadlines.js';
import type { KeyProgress } from './refreshKeys.js';
import type { ProfileProgress } from './refreshProfiles.js';
import type { SelfCitationProgress } from './refreshSelfCitations.js';
import type { TextProgress } from './refreshTexts.js';

interface SchemaRow
  extends
    ProfileProgress,
    KeyProgress,
    TextProgress,
    HeadlineProgress,
    SelfCitationProgress,
    CubeProgress {
  version: number;
  /** Checksum of the backup of which only a part is restored yet; null for a complete database. */
  restoring: string | null;
}

/** Citers of one paper that the cube counts together. */
export type CubedCiters = TalliedCitation & { id: string; count: number };

/** The statements that bring a database up to date. */
export const graphModelQueries = {
  schemaVersion: read<Record<string, never>, SchemaRow>('schemaVersion', {
    params: [],
    columns: [
      'version',
      'profileRules',
      'profilesUpTo',
      'keyRules',
      'keysUpTo',
      'textRules',
      'textsUpTo',
      'headlineRules',
      'headlinesUpTo',
      'selfCitationRules',
      'selfCitationsUpTo',
      'cubeRules',
      'cubesUpTo',
      'restoring',
    ],
  }),
  databaseContents: read<
    Record<string, never>,
    Record<
      'nodes' | 'schemas' | 'papers' | 'identifiers' | 'citations' | 'sources' | 'apiKeys',
      number
    >
  >('databaseContents', {
    params: [],
    columns: ['nodes', 'schemas', 'papers', 'identifiers', 'citations', 'sources', 'apiKeys'],
  }),
  indexProgress: read<Record<string, never>, { name: string; state: string; percent: number }>(
    'indexProgress',
    { params: [], columns: ['name', 'state', 'percent'] },
  ),
  setSchemaVersion: write<{ version: number; appliedAt: string }, NoRow>('setSchemaVersion', {
    params: ['version', 'appliedAt'],
    columns: [],
    allowsScan: 'looks for any source, once when a database is new or upgraded',
  }),
  setProfiles: write<{ rows: readonly (readonly [id: string, ...ProfileColumns])[] }, NoRow>(
    'setProfiles',
    { params: ['rows'], columns: [] },
  ),
  setProfileProgress: write<{ profileRules: number; profilesUpTo: string }, NoRow>(
    'setProfileProgress',
    {
      params: ['profileRules', 'profilesUpTo'],
      columns: [],
    },
  ),
  lockKeyedFacts: write<{ ids: string[] }, KeyedFacts & { id: string }>('lockKeyedFacts', {
    params: ['ids'],
    columns: ['id', 'title', 'publishedOn', 'abstract', 'summary', 'authorNames'],
  }),
  setKeys: write<{ rows: { id: string; keys: FactKeys }[] }, NoRow>('setKeys', {
    params: ['rows'],
    columns: [],
  }),
  setKeyProgress: write<{ keyRules: number; keysUpTo: string }, NoRow>('setKeyProgress', {
    params: ['keyRules', 'keysUpTo'],
    columns: [],
  }),
  setTextProgress: write<{ textRules: number; textsUpTo: string }, NoRow>('setTextProgress', {
    params: ['textRules', 'textsUpTo'],
    columns: [],
  }),
  setHeadlineProgress: write<{ headlineRules: number; headlinesUpTo: string }, NoRow>(
    'setHeadlineProgress',
    { params: ['headlineRules', 'headlinesUpTo'], columns: [] },
  ),
  setSelfCitationProgress: write<{ selfCitationRules: number; selfCitationsUpTo: string }, NoRow>(
    'setSelfCitationProgress',
    { params: ['selfCitationRules', 'selfCitationsUpTo'], columns: [] },
  ),
  cubedCiters: read<{ ids: string[] }, CubedCiters>('cubedCiters', {
    params: ['ids'],
    columns: [
      'id',
      ...(['role', 'polarity', 'humanRole', 'humanPolarity', 'selfCitation'] as const),
      ...(['dateKey', 'count'] as const),
    ],
  }),
  setCubeProgress: write<{ cubeRules: number; cubesUpTo: string }, NoRow>('setCubeProgress', {
    params: ['cubeRules', 'cubesUpTo'],
    columns: [],
  }),
  claimsOfCitations: read<
    { citingIds: string[] },
    StoredCitationClaims & { citingId: string; citedId: string }
  >('claimsOfCitations', {
    params: ['citingIds'],
    columns: ['citingId', 'citedId', ...CLAIM_COLUMNS],
  }),
  identifiersAfter: read<{ after: string; limit: number }, { key: string; detached: boolean }>(
    'identifiersAfter',
    { params: ['after', 'limit'], columns: ['key', 'detached'] },
  ),
  paperIdsAfter: read<{ after: string; limit: number }, { id: string }>('paperIdsAfter', {
    params: ['after', 'limit'],
    columns: ['id'],
  }),
};
