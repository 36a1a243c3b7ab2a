import DataLoader from 'dataloader';
import { citationQueries } from './citation.queries.js';
import type { GraphReader } from '../graph/graphReader.js';
import { countTogether, type CountedCitations } from './countTogether.js';
import type { Direction } from './scan.js';

export interface CitationCountRequest extends CountedCitations {
  readonly direction: Direction;
}

/** Counts citations that no stored count answers. Unknown papers have 0. */
export function createCitationCountLoader(
  read: GraphReader,
): DataLoader<CitationCountRequest, number, string> {
  return new DataLoader(
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
}
