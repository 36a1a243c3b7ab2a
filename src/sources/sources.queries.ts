import { read } from '../graph/query.js';
import { SOURCE_PROPERTIES, type SourceProfile } from '../source/sourceProfile.js';

/** What is stated of a source, as it is stored. */
export interface StatedSource extends SourceProfile {
  /** Whether citations wait for their headlines by the evidence of today. */
  readonly pending: boolean;
}

export const SOURCE_COLUMNS = [...SOURCE_PROPERTIES, 'pending'] as const;

/** The reads of what is stated of sources. */
export const sourceQueries = {
  sourcesByNames: read<{ names: readonly string[] }, StatedSource>('sourcesByNames', {
    params: ['names'],
    columns: [...SOURCE_COLUMNS],
  }),
  sourcesAfter: read<{ after: string; limit: number }, StatedSource>('sourcesAfter', {
    params: ['after', 'limit'],
    columns: [...SOURCE_COLUMNS],
  }),
};
