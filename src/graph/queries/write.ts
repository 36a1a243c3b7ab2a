import type { StoredFacts } from '../../paper/storedFacts.js';
import type { StoredStatements } from '../../citation/statements.js';
import type { StoredTally } from '../../citation/citerTally.js';
import type { ProfileColumns } from '../../profile/storedProfile.js';
import { write } from '../query.js';

/** What `createCitations` and `setCitations` store on an edge; null removes a property. */
export interface CitationProperties extends StoredStatements {
  role: string;
  polarity: string;
  disagreement: boolean;
  influential: boolean | null;
  citedId: string;
  newestKey: string;
}

export interface Locked {
  id: string;
  /** The paper that this one merges into, null for one that stays. */
  mergingInto: string | null;
  /** Raised whenever an identifier stops naming the paper. */
  identityRevision: number;
}
export type LockedFacts = StoredFacts & Locked;
export type LockedTally = StoredTally & Locked & { dateKey: string; referenceCount: number };

/** A key of an identifier, and the paper that it names. */
export interface NamedPaper {
  key: string;
  paperId: string;
  /** Null where the paper was found through one that merges into it. */
  identityRevision: number | null;
  detached: boolean;
}

/** A new edge. A list, because Neo4j reads long lists of lists faster than of maps. */
export type CreatedCitation = [
  citingId: string,
  citedId: string,
  newestKey: string,
  role: string,
  polarity: string,
  disagreement: boolean,
  influential: boolean | null,
  contexts: string[] | null,
  sources: string[] | null,
  influentialSaid: string[] | null,
];

/** The stored summary of a paper and what its profile is found by. */
export type TallyRow = [
  id: string,
  citerCount: number,
  citerCells: string,
  citerYears: string,
  ...profile: ProfileColumns,
];

type NoRow = Record<string, never>;

/** The statements that change the graph. Each is safe to run again with the same parameters inside one transaction. */
export const writeQueries = {
  mergeIdentifiers: write<
    { keys: string[] },
    NamedPaper | (Omit<NamedPaper, 'paperId'> & { paperId: null })
  >('mergeIdentifiers', {
    params: ['keys'],
    columns: ['key', 'paperId', 'identityRevision', 'detached'],
  }),
  createPapers: write<{ ids: string[] }, NoRow>('createPapers', { params: ['ids'], columns: [] }),
  attachIdentifiers: write<{ rows: { key: string; paperId: string }[] }, NoRow>(
    'attachIdentifiers',
    { params: ['rows'], columns: [] },
  ),
  lockPaperFacts: write<{ ids: string[] }, LockedFacts>('lockPaperFacts', {
    params: ['ids'],
    columns: [
      'id',
      'mergingInto',
      'identityRevision',
      'title',
      'summary',
      'abstract',
      'authorNames',
      'authorOrcids',
      'venue',
      'publishedOn',
      'url',
      'retractionStatus',
      'retractionDate',
      'dateKey',
      'reportedCitationCounts',
      'sources',
      'provenance',
      'superseded',
    ],
  }),
  lockCiterTallies: write<{ ids: string[] }, LockedTally>('lockCiterTallies', {
    params: ['ids'],
    columns: [
      'id',
      'mergingInto',
      'identityRevision',
      'dateKey',
      'referenceCount',
      'citerCount',
      'citerCells',
      'citerYears',
    ],
  }),
  setPaperFacts: write<{ rows: { id: string; properties: StoredFacts; stub: boolean }[] }, NoRow>(
    'setPaperFacts',
    { params: ['rows'], columns: [] },
  ),
  setNewestKeys: write<{ rows: { citingId: string; dateKey: string }[] }, NoRow>('setNewestKeys', {
    params: ['rows'],
    columns: [],
  }),
  createCitations: write<{ rows: CreatedCitation[] }, NoRow>('createCitations', {
    params: ['rows'],
    columns: [],
  }),
  setCitations: write<
    { rows: { citedId: string; newestKey: string; properties: CitationProperties }[] },
    NoRow
  >('setCitations', { params: ['rows'], columns: [] }),
  deleteCitations: write<{ rows: { citedId: string; newestKey: string }[] }, NoRow>(
    'deleteCitations',
    { params: ['rows'], columns: [] },
  ),
  lockMergeCandidates: write<{ ids: string[] }, Locked & { citationCount: number }>(
    'lockMergeCandidates',
    { params: ['ids'], columns: ['id', 'citationCount', 'mergingInto', 'identityRevision'] },
  ),
  markMerging: write<{ rows: { id: string; survivorId: string }[] }, NoRow>('markMerging', {
    params: ['rows'],
    columns: [],
  }),
  lockMerging: write<{ ids: string[] }, { id: string; survivorId: string }>('lockMerging', {
    params: ['ids'],
    columns: ['id', 'survivorId'],
  }),
  retireMerged: write<{ rows: { id: string; survivorId: string }[] }, NoRow>('retireMerged', {
    params: ['rows'],
    columns: [],
  }),
  detachIdentifier: write<
    { key: string; fromId: string; toId: string; detachedAt: string },
    { identifiersLeft: number }
  >('detachIdentifier', {
    params: ['key', 'fromId', 'toId', 'detachedAt'],
    columns: ['identifiersLeft'],
  }),
  deleteUnspokenPapers: write<{ limit: number }, { deleted: number }>('deleteUnspokenPapers', {
    params: ['limit'],
    columns: ['deleted'],
    allowsScan: 'such papers have nothing to find them by',
  }),
  setCiterTallies: write<{ rows: TallyRow[] }, NoRow>('setCiterTallies', {
    params: ['rows'],
    columns: [],
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
      allowsScan: 'the label holds one node',
    },
  ),
  setReferenceCounts: write<{ rows: [id: string, referenceCount: number][] }, NoRow>(
    'setReferenceCounts',
    { params: ['rows'], columns: [] },
  ),
  markRepresentativesDue: write<{ citingIds: string[] }, NoRow>('markRepresentativesDue', {
    params: ['citingIds'],
    columns: [],
  }),
  setRepresentatives: write<
    { rows: { id: string; citerIds: string[]; positions: number[] }[]; refreshedAt: string },
    NoRow
  >('setRepresentatives', { params: ['rows', 'refreshedAt'], columns: [] }),
  setSchemaVersion: write<{ version: number; appliedAt: string }, NoRow>('setSchemaVersion', {
    params: ['version', 'appliedAt'],
    columns: [],
    allowsScan: 'the label holds one node',
  }),
};
