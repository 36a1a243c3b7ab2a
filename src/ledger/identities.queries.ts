import { read, write, type NoRow } from '../graph/query.js';

/** A key of an identifier, and the paper that it names. */
export interface NamedPaper {
  key: string;
  paperId: string;
  /** Null where the paper was found through one that merges into it. */
  identityRevision: number | null;
  detached: boolean;
}

/** Which papers identifiers name. Each write is safe to run again with the same parameters inside one transaction, as all of `ledger` are. */
export const identitiesQueries = {
  papersOfIdentifiers: read<{ keys: string[] }, NamedPaper>('papersOfIdentifiers', {
    params: ['keys'],
    columns: ['key', 'paperId', 'identityRevision', 'detached'],
  }),
  identifierConflicts: read<
    { ids: string[]; single: readonly string[] },
    { paperId: string; scheme: string; identifiers: string[] }
  >('identifierConflicts', {
    params: ['ids', 'single'],
    columns: ['paperId', 'scheme', 'identifiers'],
  }),
  mergeIdentifiers: write<
    { keys: string[] },
    NamedPaper | (Omit<NamedPaper, 'paperId'> & { paperId: null })
  >('mergeIdentifiers', {
    params: ['keys'],
    columns: ['key', 'paperId', 'identityRevision', 'detached'],
  }),
  renameIdentifiers: write<{ rows: { key: string; canonical: string }[] }, NoRow>(
    'renameIdentifiers',
    { params: ['rows'], columns: [] },
  ),
  deleteIdentifiers: write<{ keys: string[] }, NoRow>('deleteIdentifiers', {
    params: ['keys'],
    columns: [],
  }),
  createPapers: write<{ ids: string[] }, NoRow>('createPapers', { params: ['ids'], columns: [] }),
  attachIdentifiers: write<{ rows: { key: string; paperId: string }[] }, NoRow>(
    'attachIdentifiers',
    { params: ['rows'], columns: [] },
  ),
};
