import DataLoader from 'dataloader';
import { countTogether, type CountedCitations } from '../citation/countTogether.js';
import type { LoaderFactory } from '../graph/loaders.js';
import type { FrequentValues } from './facetRows.js';
import { facetsQueries, type BucketParams } from './facets.queries.js';

/** Citers to be counted by values of which only the most frequent are listed. */
export interface FrequentRequest extends CountedCitations, BucketParams {}

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
      { cacheKeyFn: (request) => JSON.stringify(request) },
    );
}
