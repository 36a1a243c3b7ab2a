import { read, write, type NoRow } from '../graph/query.js';

/** What is stored on a node or relationship, whatever it is. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** How far a restore came. */
export interface RestoreProgress {
  /** Checksum of the backup. */
  restoring: string;
  restoredPapers: number;
  restoredCitations: number;
}

/** The statements of `backup` and `restore`. */
export const backupQueries = {
  paperSizesAfter: read<{ after: string; limit: number }, { id: string; referenceCount: number }>(
    'paperSizesAfter',
    { params: ['after', 'limit'], columns: ['id', 'referenceCount'] },
  ),
  lockStoredPapers: write<
    { ids: readonly string[] },
    { paper: StoredProperties; identifiers: StoredProperties[] }
  >('lockStoredPapers', { params: ['ids'], columns: ['paper', 'identifiers'] }),
  lockStoredReferences: write<
    { ids: readonly string[] },
    { citingId: string; citedId: string; citation: StoredProperties }
  >('lockStoredReferences', { params: ['ids'], columns: ['citingId', 'citedId', 'citation'] }),
  createIdentifiers: write<
    { rows: { paperId: string; properties: { key: string; detached?: string } }[] },
    NoRow
  >('createIdentifiers', { params: ['rows'], columns: [] }),
  beginRestore: write<{ restoring: string }, RestoreProgress>('beginRestore', {
    params: ['restoring'],
    columns: ['restoring', 'restoredPapers', 'restoredCitations'],
  }),
  setRestoreProgress: write<
    {
      restoring: string;
      fromPapers: number;
      fromCitations: number;
      papers: number;
      citations: number;
    },
    { restoring: string }
  >('setRestoreProgress', {
    params: ['restoring', 'fromPapers', 'fromCitations', 'papers', 'citations'],
    columns: ['restoring'],
  }),
  endRestore: write<Record<string, never>, NoRow>('endRestore', {
    params: [],
    columns: [],
  }),
};
