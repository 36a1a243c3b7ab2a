import DataLoader from 'dataloader';
import { queries } from '../graph/queries.js';
import type { GraphReader } from '../schema/graphReader.js';
import { dateRangeOf, type CitationFilter } from './filter.js';
import type { Direction } from './scan.js';
import type { CitationSlot } from './scanParams.js';

/** The citations of one paper that pass a filter, to be counted in the database. */
export interface CitationCountRequest {
  readonly direction: Direction;
  readonly paperId: string;
  readonly filter: CitationFilter;
}

/**
 * Counts citations that no stored count answers. Requests that differ only in paper, roles and polarities
 * share one statement. Unknown papers have 0.
 */
export function createCitationCountLoader(
  read: GraphReader,
): DataLoader<CitationCountRequest, number, string> {
  return new DataLoader(
    async (requests) => {
      const counts = requests.map(() => 0);
      await Promise.all(
        groupsOf(requests).map(async (group) => {
          for (const { slotIndex, matching } of await countGroup(read, group)) {
            counts[slotIndex] = matching;
          }
        }),
      );
      return counts;
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}

interface Group {
  readonly direction: Direction;
  readonly filter: CitationFilter;
  /** Slots carry the positions of their requests. */
  readonly slots: CitationSlot[];
}

function groupsOf(requests: readonly CitationCountRequest[]): Group[] {
  const groups = new Map<string, Group>();
  requests.forEach(({ direction, paperId, filter }, index) => {
    const { roles, polarities, venue, authors } = filter;
    const key = JSON.stringify([direction, dateRangeOf(filter), filter.other]);
    const group = groups.get(key) ?? { direction, filter, slots: [] };
    const kept = { roles, polarities, venue, authors };
    group.slots.push({ index, paperId, role: null, polarity: null, ...kept });
    groups.set(key, group);
  });
  return [...groups.values()];
}

function countGroup(read: GraphReader, { direction, filter, slots }: Group) {
  const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
  const query = direction === 'citers' ? queries.citerCounts : queries.referenceCounts;
  return read(query, { slots, newestLow, newestHigh, ...filter.other });
}
