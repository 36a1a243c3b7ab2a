import DataLoader from 'dataloader';
import type { Group } from '../groupBy.js';
import type { GraphReader } from '../graph/graphReader.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { loadGroups, rowsOfEach } from '../graph/loadGroups.js';
import { compareText } from '../source/version.js';
import { citationRowOf, type CitationRow } from './citationRow.js';
import { scanFor, type CitationPageRequest, type Scan } from './scan.js';
import type { PageSlot } from './scanParams.js';

/**
 * Loads what the scan of a page finds, up to one row more than its limit, in the scan's order. Requests
 * that differ only in paper, roles and polarities share one statement.
 */
export const citationPages: LoaderFactory<
  DataLoader<CitationPageRequest, CitationRow[], string>
> = ({ read }) =>
  new DataLoader(
    (requests) =>
      loadGroups(
        requests.map(scanFor),
        ({ groupKey }) => groupKey,
        (scans) => loadGroup(read, scans),
      ),
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );

/** The rows of each scan of a group, with one statement; none when none of them asks for anything. */
async function loadGroup(read: GraphReader, scans: Group<Scan>): Promise<CitationRow[][]> {
  const owners: number[] = [];
  const slots = scans.flatMap((scan, position) =>
    scan.slots.map((slot): PageSlot => ({ ...slot, index: owners.push(position) - 1 })),
  );
  const [first] = scans;
  const rows = slots.length === 0 ? [] : await first.run(read, slots);
  const found = rowsOfEach(scans.length, rows, ({ slotIndex }) => owners[slotIndex] ?? -1);
  return scans.map((scan, position) =>
    merged(
      (found[position] ?? []).flatMap(({ citations }) => citations.map(citationRowOf)),
      scan,
    ),
  );
}

/** The rows of several slots of one page, merged in order and cut to its size. */
function merged(rows: CitationRow[], { descending, limit }: Scan): CitationRow[] {
  const direction = descending ? -1 : 1;
  return rows.sort((a, b) => direction * compareText(a.sortKey, b.sortKey)).slice(0, limit);
}
