import { LazyConnection } from '../relay/lazyConnection.js';
import type { GraphReader } from '../graph/graphReader.js';
import { pageOf } from '../relay/page.js';
import { readPageArgs, type PageRequestArgs } from '../relay/paging.js';
import type { HubTierThresholds } from '../config/config.js';
import { hubScan, type HubOrder } from './hubScan.js';
import { readPaperFilter, type PaperFilterInput } from './paperFilter.js';
import type { PaperCard } from '../paper/paperRows.js';

/** The data of an edge in a connection of papers. */
export interface PaperEdgeSource {
  readonly cursor: string;
  readonly node: PaperCard;
}

/** The arguments of `hubs`, as received. */
export interface HubsRequest extends Pick<PageRequestArgs, 'first' | 'after'> {
  readonly filter?: PaperFilterInput | null;
  readonly orderBy: HubOrder;
}

/** Cited papers, in the requested order. Throws `BadInputError` before anything is read. */
export function hubConnection(
  args: HubsRequest,
  thresholds: HubTierThresholds,
  read: GraphReader,
): LazyConnection<PaperEdgeSource> {
  const filter = readPaperFilter(args.filter, thresholds);
  const scan = hubScan(args.orderBy, { ...filter, fewestCiters: Math.max(1, filter.fewestCiters) });
  const window = readPageArgs(args, scan.cursorList);
  return new LazyConnection(
    async () => {
      const found = await scan.page(read, window.after, window.limit + 1);
      const readFirst = async () => (await scan.page(read, null, 1))[0];
      const { edges, pageInfo } = pageOf(found, window, scan.cursorList, readFirst);
      return { edges: edges.map(({ cursor, item }) => ({ cursor, node: item.paper })), pageInfo };
    },
    () => scan.count(read),
  );
}
