import DataLoader from 'dataloader';
import { dateRangeOf, type CitationFilter } from '../citation/filter.js';
import type { CountParams, CitationSlot } from '../citation/scanParams.js';
import { queries } from '../graph/queries.js';
import type { GraphReader } from '../schema/graphReader.js';
import type { CiterCell } from './facetRows.js';

/** The citers of one paper that pass a filter, to be counted by what they have. */
export interface FacetRequest {
  readonly paperId: string;
  readonly filter: CitationFilter;
}

/** The same, of values that are too many for all to be told. */
export interface FrequentRequest extends FacetRequest {
  readonly most: number;
}

const cacheKeyFn = (request: FacetRequest): string => JSON.stringify(request);

/** Counts citers by role, polarity and year; by venue; and by author: a statement each, for any number of papers. */
export function createCiterFacetLoaders(read: GraphReader) {
  const cells = new DataLoader(
    (requests: readonly FacetRequest[]): Promise<CiterCell[][]> =>
      loadTogether(requests.map(withoutBound), ({ most: _, ...params }) =>
        read(queries.citerCells, params),
      ),
    { cacheKeyFn },
  );
  const frequent = (query: typeof queries.citerVenues) =>
    new DataLoader(
      async (requests: readonly FrequentRequest[]) => {
        const rows = await loadTogether(requests, (params) => read(query, params));
        return rows.map(([row]) => row ?? new Error('The statement gave no row for a slot.'));
      },
      { cacheKeyFn },
    );
  return {
    cells,
    venues: frequent(queries.citerVenues),
    authors: frequent(queries.citerAuthors),
  };
}

type GroupParams = CountParams & { readonly most: number };

/** The rows of each request. Requests that differ only in paper, roles and polarities share one statement. */
async function loadTogether<Row extends { readonly slotIndex: number }>(
  requests: readonly FrequentRequest[],
  run: (params: GroupParams) => Promise<Row[]>,
): Promise<Row[][]> {
  const groups = new Map<string, GroupParams & { slots: CitationSlot[] }>();
  requests.forEach(({ paperId, filter, most }, index) => {
    const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
    const shared = { newestLow, newestHigh, ...filter.other, most };
    const key = JSON.stringify(shared);
    const group = groups.get(key) ?? { ...shared, slots: [] };
    const { roles, polarities, venue, authors } = filter;
    const kept = { roles, polarities, venue, authors };
    group.slots.push({ index, paperId, role: null, polarity: null, ...kept });
    groups.set(key, group);
  });
  const found = requests.map((): Row[] => []);
  const rows = await Promise.all([...groups.values()].map(run));
  for (const row of rows.flat()) found[row.slotIndex]?.push(row);
  return found;
}

function withoutBound(request: FacetRequest): FrequentRequest {
  return { ...request, most: 0 };
}
