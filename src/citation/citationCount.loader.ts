import DataLoader from 'dataloader';
import { citationQueries } from './citation.queries.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { countTogether, type CountedCitations } from './countTogether.js';
import type { Direction } from './scan.js';

export interface CitationCountRequest extends CountedCitations {
  readonly direction: Direction;
}

/** Counts citations for which there is no stored count. Unknown papers have 0. */
export const citationCounts: LoaderFactory<DataLoader<CitationCountRequest, number, string>> = ({
  read,
}) =>
  new DataLoader(
    (requests) =>
      countTogether(
        requests,
        ({ direction }) => direction,
        (params, direction) =>
          read(
            direction === 'citers' ? citationQueries.citerCounts : citationQueries.referenceCounts,
            params,
          ),
        ([row]) => row?.matching ?? 0,
      ),
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
