import { read, write, type NoRow } from '../graph/query.js';
import type { ProfileColumns } from '../profile/storedProfile.js';
import type { ProfileProgress } from './refreshProfiles.js';

/** The statements that bring a database up to date. */
export const graphModelQueries = {
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
  setSchemaVersion: write<{ version: number; appliedAt: string }, NoRow>('setSchemaVersion', {
    params: ['version', 'appliedAt'],
    columns: [],
    allowsScan: 'the label holds one node',
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
  paperIdsAfter: read<{ after: string; limit: number }, { id: string }>('paperIdsAfter', {
    params: ['after', 'limit'],
    columns: ['id'],
  }),
};
