import DataLoader from 'dataloader';
import { countTogether, type CountedCitations } from './countTogether.js';
import type { CountParams } from './scanParams.js';

/** A loader of all rows that a statement counts for each request, one for any number of papers as `countTogether` says. */
export function countedRows<Row extends { readonly slotIndex: number }>(
  run: (params: CountParams) => Promise<Row[]>,
): DataLoader<CountedCitations, readonly Row[], string> {
  return new DataLoader(
    (requests) =>
      countTogether(
        requests,
        () => null,
        run,
        (rows): readonly Row[] => rows,
      ),
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}
