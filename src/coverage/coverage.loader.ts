import DataLoader from 'dataloader';
import { countTogether, type CountedCitations } from '../citation/countTogether.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { EVIDENCE, type Evidence } from '../source/evidence.js';
import { listedSources } from '../sources/knownSources.js';
import { SIDES, type CoverageCell } from './coverage.js';
import { coverageQueries } from './coverage.queries.js';

/** Counts citers by what is known of their citations: one statement for any number of papers, after one for what is known of sources. */
export const citerCoverage: LoaderFactory<
  DataLoader<CountedCitations, readonly CoverageCell[], string>
> = ({ read }) =>
  new DataLoader(
    async (requests) => {
      const evidenceOf: Record<string, Evidence> = {};
      for await (const { name, evidence } of listedSources({ read })) evidenceOf[name] = evidence;
      const known = { sides: SIDES, classes: EVIDENCE, evidenceOf };
      return countTogether(
        requests,
        () => null,
        (params) => read(coverageQueries.citerCoverage, { ...params, ...known }),
        (rows): readonly CoverageCell[] => rows,
      );
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
