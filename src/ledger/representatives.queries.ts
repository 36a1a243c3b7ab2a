import { read, write, type NoRow } from '../graph/query.js';

/** [id, has a summary (1 or 0), classified (1 or 0), citers of its own, newestKey] */
export type CandidateColumns = [string, number, number, number, string];

/** The statements of the stored lists of representative citers. */
export const representativesQueries = {
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
  markRepresentativesDue: write<{ citingIds: string[] }, NoRow>('markRepresentativesDue', {
    params: ['citingIds'],
    columns: [],
  }),
  setRepresentatives: write<
    { rows: { id: string; citerIds: string[]; positions: number[] }[]; refreshedAt: string },
    NoRow
  >('setRepresentatives', { params: ['rows', 'refreshedAt'], columns: [] }),
};
