import { COUNT_PARAMS } from '../citation/citation.queries.js';
import type { Polarity } from '../citation/polarity.js';
import type { CountParams } from '../citation/scanParams.js';
import { read } from '../graph/query.js';
import type { Evidence } from '../source/evidence.js';
import type { CoverageCell } from './coverage.js';

export interface CoverageParams extends CountParams {
  readonly sides: readonly Polarity[];
  readonly classes: readonly Evidence[];
  /** Of sources, for labels that do not state theirs. */
  readonly evidenceOf: Readonly<Record<string, Evidence>>;
}

/** The statement that counts what is known of citations. */
export const coverageQueries = {
  citerCoverage: read<CoverageParams, CoverageCell & { readonly slotIndex: number }>(
    'citerCoverage',
    {
      params: [...COUNT_PARAMS, 'sides', 'classes', 'evidenceOf'],
      columns: ['slotIndex', 'hasRole', 'takesSide', 'hasSentence', 'evidence', 'count'],
    },
  ),
};
