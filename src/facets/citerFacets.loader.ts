import DataLoader from 'dataloader';
import { countTogether, type CountedCitations } from '../citation/countTogether.js';
import { facetsQueries } from './facets.queries.js';
import type { GraphReader } from '../graph/graphReader.js';
import type { CiterCell } from './facetRows.js';

/** Citers to be counted by values that are too many for all to be told. */
export interface FrequentRequest extends CountedCitations {
  readonly most: number;
}

const cacheKeyFn = (request: CountedCitations): string => JSON.stringify(request);

/** Counts citers by role, polarity and year; by venue; and by author: a statement each, for any number of papers. */
export function createCiterFacetLoaders(read: GraphReader) {
  const cells = new DataLoader(
    (requests: readonly CountedCitations[]) =>
      countTogether(
        requests,
        () => null,
        (params) => read(facetsQueries.citerCells, params),
        (rows): readonly CiterCell[] => rows,
      ),
    { cacheKeyFn },
  );
  const frequent = (query: typeof facetsQueries.citerVenues) =>
    new DataLoader(
      (requests: readonly FrequentRequest[]) =>
        countTogether(
          requests,
          ({ most }) => most,
          (params, most) => read(query, { ...params, most }),
          ([row]) => row ?? new Error('The statement gave no row for a slot.'),
        ),
      { cacheKeyFn },
    );
  return {
    cells,
    venues: frequent(facetsQueries.citerVenues),
    authors: frequent(facetsQueries.citerAuthors),
  };
}
