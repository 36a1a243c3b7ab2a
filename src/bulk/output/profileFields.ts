import { profileColumns } from '../../profile/storedProfile.js';
import type { StoredTally } from '../../paper/paperRows.js';

/** What profiles are found by, as columns of the importer. */
export const PROFILE_COLUMNS = [
  'profileLabel',
  'contested:boolean',
  'contradictingShareLow:double',
] as const;

/** The fields of these columns; empty ones are not stored. */
export function profileFields(tally: StoredTally): string {
  return profileColumns(tally)
    .map((value) => (value === null ? '' : String(value)))
    .join('\t');
}
