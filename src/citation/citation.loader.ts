import DataLoader from 'dataloader';
import type { GraphReader } from '../schema/graphReader.js';
import { compareText } from '../source/version.js';
import { citationRowOf, type CitationRow } from './citationRow.js';
import { scanFor, type CitationPageRequest, type Scan } from './scan.js';
import type { PageSlot } from './scanParams.js';

export type CitationPageLoader = DataLoader<CitationPageRequest, CitationRow[], string>;

/** Scans that share a statement, each with the position of its request. */
interface Group {
  readonly scan: Scan;
  readonly members: { readonly position: number; readonly slots: Scan['slots'] }[];
}

/**
 * Loads what the scan of a page finds, up to one row more than its limit, in the scan's order. Requests
 * that differ only in paper, roles and polarities share one statement.
 */
export function createCitationPageLoader(read: GraphReader): CitationPageLoader {
  return new DataLoader((requests) => loadPages(read, requests), {
    cacheKeyFn: (request) => JSON.stringify(request),
  });
}

async function loadPages(
  read: GraphReader,
  requests: readonly CitationPageRequest[],
): Promise<(CitationRow[] | Error)[]> {
  const pages: (CitationRow[] | Error)[] = requests.map(() => []);
  await Promise.all(
    groupsOf(requests).map(async (group) => {
      const found = await loadGroup(read, group).catch(asError);
      group.members.forEach(({ position }, member) => {
        // One failed statement fails the pages that waited for it, and no other.
        pages[position] = found instanceof Error ? found : (found[member] ?? []);
      });
    }),
  );
  return pages;
}

function groupsOf(requests: readonly CitationPageRequest[]): Group[] {
  const groups = new Map<string, Group>();
  requests.forEach((request, position) => {
    const scan = scanFor(request);
    const group = groups.get(scan.groupKey) ?? { scan, members: [] };
    group.members.push({ position, slots: scan.slots });
    groups.set(scan.groupKey, group);
  });
  return [...groups.values()];
}

/** The rows of each member, by one statement; none when no member asks for anything. */
async function loadGroup(read: GraphReader, { scan, members }: Group): Promise<CitationRow[][]> {
  const owners: number[] = [];
  const slots = members.flatMap((member, position) =>
    member.slots.map((slot): PageSlot => ({ ...slot, index: owners.push(position) - 1 })),
  );
  const rows = slots.length === 0 ? [] : await scan.run(read, slots);
  const found = members.map((): CitationRow[] => []);
  for (const { slotIndex, citations } of rows) {
    found[owners[slotIndex] ?? -1]?.push(...citations.map(citationRowOf));
  }
  return found.map((rowsOfMember) => merged(rowsOfMember, scan));
}

/** What several slots of one page found, put in order and cut as one. */
function merged(rows: CitationRow[], { descending, limit }: Scan): CitationRow[] {
  const direction = descending ? -1 : 1;
  return rows.sort((a, b) => direction * compareText(a.sortKey, b.sortKey)).slice(0, limit);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('A page could not be read.', { cause: error });
}
