import type DataLoader from 'dataloader';
import { countedRows } from '../citation/countedRows.js';
import type { CountedCitations } from '../citation/countTogether.js';
import { TAKING_SIDES } from '../citation/polarity.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { EVIDENCE } from '../source/evidence.js';
import { evidenceBySource } from '../sources/evidenceBySource.js';
import type { CoverageCell } from './coverage.js';
import { coverageQueries } from './coverage.queries.js';

/** Counts citers by what is known of their citations. */
export const citerCoverage: LoaderFactory<
  DataLoader<CountedCitations, readonly CoverageCell[], string>
> = (loaders) =>
  countedRows(async (params) => {
    const evidenceOf = await loaders.get(evidenceBySource)();
    const asked = { sides: TAKING_SIDES, classes: EVIDENCE, evidenceOf };
    return loaders.read(coverageQueries.citerCoverage, { ...params, ...asked });
  });
