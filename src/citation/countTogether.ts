import { dateRangeOf, type CitationFilter } from './filter.js';
import type { CitationSlot, CountParams } from './scanParams.js';

/** The citations of one paper that pass a filter, to be counted in the database. */
export interface CountedCitations {
  readonly paperId: string;
  readonly filter: CitationFilter;
}

/**
 * The rows of each request. Those share one statement that differ only in what their slots hold: paper, roles,
 * polarities, venue and authors. `othersOf` gives what else must be the same; `run` reads one group.
 */
export async function countTogether<
  Request extends CountedCitations,
  Others,
  Row extends { readonly slotIndex: number },
>(
  requests: readonly Request[],
  othersOf: (request: Request) => Others,
  run: (params: CountParams, others: Others) => Promise<Row[]>,
): Promise<Row[][]> {
  const groups = new Map<string, { params: CountParams; others: Others; slots: CitationSlot[] }>();
  requests.forEach((request, index) => {
    const { paperId, filter } = request;
    const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
    const others = othersOf(request);
    const key = JSON.stringify([newestLow, newestHigh, filter.other, others]);
    let group = groups.get(key);
    if (group === undefined) {
      const slots: CitationSlot[] = [];
      group = { params: { slots, newestLow, newestHigh, ...filter.other }, others, slots };
      groups.set(key, group);
    }
    const { roles, polarities, venue, authors } = filter;
    const kept = { roles, polarities, venue, authors };
    group.slots.push({ index, paperId, role: null, polarity: null, ...kept });
  });
  const rows = await Promise.all(
    [...groups.values()].map((group) => run(group.params, group.others)),
  );
  const found = requests.map((): Row[] => []);
  for (const row of rows.flat()) found[row.slotIndex]?.push(row);
  return found;
}
