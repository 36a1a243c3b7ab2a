import { read, write, type NoRow } from '../graph/query.js';
import type { SourceProfile } from '../source/sourceProfile.js';
import { SOURCE_COLUMNS, type StatedSource } from '../sources/sources.queries.js';

/** The evidence of a source at a version, which never comes back once it is another one. */
export type EvidenceAt = Pick<SourceProfile, 'name' | 'version' | 'evidence'>;

/** A source whose evidence has changed. */
export interface DueSource extends EvidenceAt {
  /** Up to which id of citing papers headlines are derived by it; null for none yet. */
  readonly rederivedUpTo: string | null;
}

/** The statements of stating something of sources, and of what follows from it. */
export const sourceLedgerQueries = {
  lockSources: write<{ names: readonly string[] }, StatedSource>('lockSources', {
    params: ['names'],
    columns: [...SOURCE_COLUMNS],
  }),
  setSources: write<{ profiles: readonly SourceProfile[]; changed: readonly string[] }, NoRow>(
    'setSources',
    { params: ['profiles', 'changed'], columns: [] },
  ),
  sourcesDue: read<{ limit: number }, DueSource>('sourcesDue', {
    params: ['limit'],
    columns: ['name', 'version', 'evidence', 'rederivedUpTo'],
    allowsScan: 'the label marks only sources of which citations are to be derived again',
  }),
  lockPapersBySources: write<
    { after: string; limit: number; prefixes: readonly string[] },
    { id: string; isConcerned: boolean }
  >('lockPapersBySources', {
    params: ['after', 'limit', 'prefixes'],
    columns: ['id', 'isConcerned'],
  }),
  setRederived: write<{ rows: readonly EvidenceAt[]; upTo: string }, NoRow>('setRederived', {
    params: ['rows', 'upTo'],
    columns: [],
  }),
  unmarkSources: write<{ rows: readonly EvidenceAt[] }, { name: string }>('unmarkSources', {
    params: ['rows'],
    columns: ['name'],
  }),
};
