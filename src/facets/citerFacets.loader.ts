import DataLoader from 'dataloader';
import { countTogether, type CountedCitations } from '../citation/countTogether.js';
import type { LoaderFactory } from '../graph/loaders.js';
import type { CiterCell, FrequentValues } from './facetRows.js';
import { facetsQueries, type BucketParams } from './facets.queries.js';

/** Citers to be counted by values of which only the most frequent are listed. */
export interface FrequentRequest extends CountedCitations, BucketParams {}

const cacheKeyFn = (request: CountedCitations): string => JSON.stringify(request);

/** Counts citers by role, polarity and year. One statement for any number of papers, as below. */
export const citerCells: LoaderFactory<
  DataLoader<CountedCitations, readonly CiterCell[], string>
> = ({ read }) =>
  new DataLoader(
    (requests) =>
      countTogether(
        requests,
        () => null,
        (params) => read(facetsQueries.citerCells, params),
        (rows): readonly CiterCell[] => rows,
      ),
    { cacheKeyFn },
  );

/** Counts citers by what `query` reads of them, such as their venue. */
export function frequentValues(
  query: typeof facetsQueries.citerVenues,
): LoaderFactory<DataLoader<FrequentRequest, FrequentValues, string>> {
  return ({ read }) =>
    new DataLoader(
      (requests: readonly FrequentRequest[]) =>
        countTogether(
          requests,
          ({ most, after }) => ({ most, after }),
          (params, page) => read(query, { ...params, ...page }),
          ([row]) => row ?? new Error('The statement gave no row for a slot.'),
        ),
      { cacheKeyFn },
    );
}
