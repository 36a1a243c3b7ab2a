import type { StoredStatements } from '../../citation/statements.js';
import type { StoredFacts } from '../../paper/storedFacts.js';
import type { ProfileProgress } from '../../upkeep/refreshProfiles.js';
import type { StoredProfile } from '../../profile/storedProfile.js';
import type { StoredTally } from '../../citation/citerTally.js';
import { read } from '../query.js';
import type { NamedPaper } from './write.js';

/** [id, has a summary (1 or 0), classified (1 or 0), citers of its own, newestKey] */
export type CandidateColumns = [string, number, number, number, string];

/** A paper as `verify` and `export` read it. */
export type AuditedPaper = StoredFacts &
  StoredTally &
  StoredProfile & {
    id: string;
    stub: boolean;
    referenceCount: number;
    identifiers: string[];
    /** How many identifiers were detached; null for none. */
    identityRevision: number | null;
    /** Whether the list of representative citers waits to be rebuilt. */
    representativesDue: boolean;
    representativeCiterIds: string[] | null;
    representativeCiterPositions: number[] | null;
    representativesRefreshedAt: string | null;
  };

/** Citers of one paper that have the same headline and year, and do or do not have a summary. */
export interface RecountedCiters {
  id: string;
  role: string;
  polarity: string;
  year: number;
  hasSummary: boolean;
  count: number;
  /** Those that the paper's list of representative citers names. */
  listed: string[];
}

/** A citation as `verify` and `export` read it, with its two ends. */
export type AuditedCitation = StoredStatements & {
  citingId: string;
  citingDateKey: string;
  citedId: string;
  /** Smallest identifier of the cited paper. */
  citedIdentifier: string | null;
  role: string;
  polarity: string;
  disagreement: boolean;
  influential: boolean | null;
  storedCitedId: string;
  newestKey: string;
};

/** The reads of the importer, `verify`, `export` and start-up. */
export const maintenanceQueries = {
  schemaVersion: read<Record<string, never>, { version: number } & ProfileProgress>(
    'schemaVersion',
    {
      params: [],
      columns: ['version', 'profileRules', 'profilesUpTo'],
      allowsScan: 'the label holds one node',
    },
  ),
  indexProgress: read<Record<string, never>, { name: string; state: string; percent: number }>(
    'indexProgress',
    { params: [], columns: ['name', 'state', 'percent'] },
  ),
  papersOfIdentifiers: read<{ keys: string[] }, NamedPaper>('papersOfIdentifiers', {
    params: ['keys'],
    columns: ['key', 'paperId', 'identityRevision', 'detached'],
  }),
  citationsOfPairs: read<
    { pairs: [citedId: string, newestKey: string][] },
    StoredStatements & { citedId: string; newestKey: string; role: string; polarity: string }
  >('citationsOfPairs', {
    params: ['pairs'],
    columns: ['citedId', 'newestKey', 'role', 'polarity', 'contexts', 'sources', 'influentialSaid'],
  }),
  papersMerging: read<{ limit: number }, { id: string; citationCount: number }>('papersMerging', {
    params: ['limit'],
    columns: ['id', 'citationCount'],
    allowsScan: 'the label marks only what is being merged',
  }),
  citationsOfMerging: read<
    { ids: string[]; limit: number },
    StoredStatements & {
      citingId: string;
      citedId: string;
      newestKey: string;
      role: string;
      polarity: string;
    }
  >('citationsOfMerging', {
    params: ['ids', 'limit'],
    columns: [
      'citingId',
      'citedId',
      'newestKey',
      'role',
      'polarity',
      'contexts',
      'sources',
      'influentialSaid',
    ],
  }),
  identifierConflicts: read<
    { ids: string[] },
    { paperId: string; scheme: string; identifiers: string[] }
  >('identifierConflicts', { params: ['ids'], columns: ['paperId', 'scheme', 'identifiers'] }),
  talliedReferences: read<
    { citingIds: string[] },
    { citingId: string; citedId: string; role: string; polarity: string; newestKey: string }
  >('talliedReferences', {
    params: ['citingIds'],
    columns: ['citingId', 'citedId', 'role', 'polarity', 'newestKey'],
  }),
  papersWithRepresentativesDue: read<{ limit: number }, { id: string }>(
    'papersWithRepresentativesDue',
    { params: ['limit'], columns: ['id'], allowsScan: 'the label marks only what is due' },
  ),
  representativeCandidates: read<
    { ids: string[]; limit: number },
    { citedId: string; role: string; candidates: CandidateColumns[] }
  >('representativeCandidates', {
    params: ['ids', 'limit'],
    columns: ['citedId', 'role', 'candidates'],
  }),
  paperIdsAfter: read<{ after: string; limit: number }, { id: string }>('paperIdsAfter', {
    params: ['after', 'limit'],
    columns: ['id'],
  }),
  papersAfter: read<{ after: string; limit: number }, AuditedPaper>('papersAfter', {
    params: ['after', 'limit'],
    columns: [
      'id',
      'stub',
      'identifiers',
      'referenceCount',
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
      'citerCount',
      'citerCells',
      'citerYears',
      'profileLabel',
      'contested',
      'contradictingShareLow',
      'identityRevision',
      'representativesDue',
      'representativeCiterIds',
      'representativeCiterPositions',
      'representativesRefreshedAt',
    ],
  }),
  citationsFrom: read<{ citingIds: string[] }, AuditedCitation>('citationsFrom', {
    params: ['citingIds'],
    columns: [
      'citingId',
      'citingDateKey',
      'citedId',
      'citedIdentifier',
      'role',
      'polarity',
      'disagreement',
      'influential',
      'storedCitedId',
      'newestKey',
      'contexts',
      'sources',
      'influentialSaid',
    ],
  }),
  recountedCiters: read<{ ids: string[] }, RecountedCiters>('recountedCiters', {
    params: ['ids'],
    columns: ['id', 'role', 'polarity', 'year', 'hasSummary', 'count', 'listed'],
  }),
  strays: read<
    {
      labels: readonly string[];
      identifierProperties: readonly string[];
      paperProperties: readonly string[];
      citationProperties: readonly string[];
    },
    { kind: string; name: string }
  >('strays', {
    params: ['labels', 'identifierProperties', 'paperProperties', 'citationProperties'],
    columns: ['kind', 'name'],
    allowsScan: 'verify reads everything',
  }),
};
