import { AUTHOR_COLUMNS, type StoredAuthors } from '../paper/authors.js';
import { CUBE_COLUMNS, type StoredCube } from '../citation/citerCube.js';
import type { StoredCounts } from '../citation/citerTally.js';
import { write, type NoRow } from '../graph/query.js';
import { FACT_PROPERTIES } from '../paper/factTable.js';
import { FACT_KEYS, type StoredFacts } from '../paper/storedFacts.js';
import type { ProfileColumns } from '../profile/storedProfile.js';
import type { StoredThresholds } from '../source/thresholds.js';

/** A paper that a transaction holds locked. */
export interface Locked {
  id: string;
  /** The paper that this one merges into, null for one that stays. */
  mergingInto: string | null;
  /** Raised whenever an identifier stops naming the paper. */
  identityRevision: number;
}
export type LockedFacts = StoredFacts & Locked;
export type LockedTally = StoredCounts &
  StoredThresholds &
  StoredAuthors &
  Locked & { dateKey: string; referenceCount: number; sourcesRevision: string | null };

/** The cube of a paper as the statements that store it take it. */
export type CubeFields = [
  citerCube: StoredCube['citerCube'],
  independentCiterCount: StoredCube['independentCiterCount'],
];

/** The stored summary of a paper and what its profile is found by. */
export type TallyRow = [
  id: string,
  citerCount: number,
  citerCells: string,
  citerYears: string,
  citerHumanPolarities: string | null,
  citerVocabularies: string | null,
  ...cube: CubeFields,
  ...profile: ProfileColumns,
];

/** The statements that lock and write the facts and tallies of papers. */
export const papersQueries = {
  lockPaperFacts: write<{ ids: string[] }, LockedFacts>('lockPaperFacts', {
    params: ['ids'],
    columns: ['id', 'mergingInto', 'identityRevision', ...FACT_PROPERTIES, ...FACT_KEYS],
  }),
  setPaperFacts: write<
    {
      rows: {
        id: string;
        properties: StoredFacts;
        stub: boolean;
        deleted: boolean;
        hasOtherAuthors: boolean;
      }[];
    },
    NoRow
  >('setPaperFacts', { params: ['rows'], columns: [] }),
  lockCiterTallies: write<{ ids: string[] }, LockedTally>('lockCiterTallies', {
    params: ['ids'],
    columns: [
      'id',
      'mergingInto',
      'identityRevision',
      'dateKey',
      'referenceCount',
      'tombstones',
      'completeReferences',
      'deletedReferences',
      'sourcesRevision',
      ...AUTHOR_COLUMNS,
      'citerCount',
      'citerCells',
      'citerYears',
      'citerHumanPolarities',
      'citerVocabularies',
      ...CUBE_COLUMNS,
    ],
  }),
  setCiterTallies: write<{ rows: TallyRow[] }, NoRow>('setCiterTallies', {
    params: ['rows'],
    columns: [],
  }),
  setCiterCubes: write<{ rows: [id: string, ...cube: CubeFields][] }, NoRow>('setCiterCubes', {
    params: ['rows'],
    columns: [],
  }),
  deleteUnclaimed: write<{ ids: string[] }, NoRow>('deleteUnclaimed', {
    params: ['ids'],
    columns: [],
  }),
  setReferenceCounts: write<
    { rows: [id: string, referenceCount: number][]; schemas: readonly string[] },
    { sourcesRevision: string | null }
  >('setReferenceCounts', { params: ['rows', 'schemas'], columns: ['sourcesRevision'] }),
};
