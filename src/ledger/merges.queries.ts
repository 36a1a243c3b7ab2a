import type { StoredCitationClaims } from '../citation/citationClaims.js';
import { TALLIED_COLUMNS } from '../citation/citerCube.js';
import { read, write, type NoRow } from '../graph/query.js';
import { CLAIM_COLUMNS, type TalliedRow } from './citations.queries.js';
import type { Locked } from './papers.queries.js';

/** The statements of merging papers. */
export const mergesQueries = {
  papersMerging: read<{ limit: number }, { id: string; citationCount: number }>('papersMerging', {
    params: ['limit'],
    columns: ['id', 'citationCount'],
    allowsScan: 'the label marks only what is being merged',
  }),
  citationsOfMerging: read<
    { ids: string[]; limit: number },
    StoredCitationClaims & TalliedRow & { citingId: string; citedId: string }
  >('citationsOfMerging', {
    params: ['ids', 'limit'],
    columns: ['citingId', 'citedId', ...TALLIED_COLUMNS, ...CLAIM_COLUMNS],
  }),
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
};
