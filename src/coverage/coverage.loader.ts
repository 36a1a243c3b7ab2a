import DataLoader from 'dataloader';
import { countTogether, type CountedCitations } from '../citation/countTogether.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { EVIDENCE } from '../source/evidence.js';
import { WELL_KNOWN_EVIDENCE } from '../source/wellKnownSources.js';
import { SIDES, type CoverageCell } from './coverage.js';
import { coverageQueries } from './coverage.queries.js';

/** Counts citers by what is known of their citations, with one statement for any number of papers. */
export const citerCoverage: LoaderFactory<
  DataLoader<CountedCitations, readonly CoverageCell[], string>
> = ({ read }) =>
  new DataLoader(
    (requests) =>
      countTogether(
        requests,
        () => null,
        (params) =>
          read(coverageQueries.citerCoverage, {
            ...params,
            sides: SIDES,
            classes: EVIDENCE,
            evidenceOf: WELL_KNOWN_EVIDENCE,
          }),
        (rows): readonly CoverageCell[] => rows,
      ),
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
