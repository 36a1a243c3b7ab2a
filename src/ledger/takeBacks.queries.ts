import type { StoredCitationClaims } from '../citation/citationClaims.js';
import { read, write, type NoRow } from '../graph/query.js';
import { THRESHOLD_PROPERTIES, type StoredThresholds } from '../source/thresholds.js';
import { CLAIM_COLUMNS } from './citations.queries.js';

/** A paper of which some references may be void. */
export interface VoidingPaper extends StoredThresholds {
  id: string;
  referenceCount: number;
}

/** The statements of taking back citations that newer records void. */
export const takeBacksQueries = {
  papersTakingBack: read<{ limit: number }, VoidingPaper>('papersTakingBack', {
    params: ['limit'],
    columns: ['id', 'referenceCount', ...THRESHOLD_PROPERTIES],
    allowsScan: 'the label marks only what is being taken back',
  }),
  referencesInOrder: read<
    { ids: string[]; after: string; limit: number },
    StoredCitationClaims & { place: string; citingId: string; citedId: string }
  >('referencesInOrder', {
    params: ['ids', 'after', 'limit'],
    columns: ['place', 'citingId', 'citedId', ...CLAIM_COLUMNS],
  }),
  markTakingBack: write<{ ids: string[] }, NoRow>('markTakingBack', {
    params: ['ids'],
    columns: [],
  }),
  markCitersTakingBack: write<{ ids: string[] }, NoRow>('markCitersTakingBack', {
    params: ['ids'],
    columns: [],
  }),
  unmarkTakingBack: write<{ ids: string[] }, NoRow>('unmarkTakingBack', {
    params: ['ids'],
    columns: [],
  }),
};
