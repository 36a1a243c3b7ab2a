import type { StoredFacts } from '../../paper/storedFacts.js';
import type { StoredStatements } from '../../citation/statements.js';
import type { StoredTally } from '../../summary/citerTally.js';
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

export type LockedFacts = StoredFacts & { id: string };
export type LockedTally = StoredTally & { id: string; dateKey: string };

type NoRow = Record<string, never>;

/** The statements that change the graph. Each is safe to run again with the same parameters inside one transaction. */
export const writeQueries = {
  mergeIdentifiers: write<{ keys: string[] }, { key: string; paperId: string | null }>(
    'mergeIdentifiers',
    { params: ['keys'], columns: ['key', 'paperId'] },
  ),
  createPapers: write<{ ids: string[] }, NoRow>('createPapers', { params: ['ids'], columns: [] }),
  attachIdentifiers: write<{ rows: { key: string; paperId: string }[] }, NoRow>(
    'attachIdentifiers',
    { params: ['rows'], columns: [] },
  ),
  deleteUnlinkedIdentifiers: write<{ keys: string[] }, NoRow>('deleteUnlinkedIdentifiers', {
    params: ['keys'],
    columns: [],
  }),
  lockPaperFacts: write<{ ids: string[] }, LockedFacts>('lockPaperFacts', {
    params: ['ids'],
    columns: [
      'id',
      'title',
      'summary',
      'abstract',
      'authorNames',
      'authorOrcids',
      'venue',
      'publishedOn',
      'url',
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
      'dateKey',
      'citerCount',
      'citerCells',
      'citerCellCounts',
      'citerYears',
      'citerYearCounts',
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
  createCitations: write<
    { rows: { citingId: string; citedId: string; properties: CitationProperties }[] },
    NoRow
  >('createCitations', { params: ['rows'], columns: [] }),
  setCitations: write<
    { rows: { citedId: string; newestKey: string; properties: CitationProperties }[] },
    NoRow
  >('setCitations', { params: ['rows'], columns: [] }),
  setCiterTallies: write<{ rows: { id: string; properties: StoredTally }[] }, NoRow>(
    'setCiterTallies',
    { params: ['rows'], columns: [] },
  ),
  addReferenceCounts: write<{ rows: { id: string; added: number }[] }, NoRow>(
    'addReferenceCounts',
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
