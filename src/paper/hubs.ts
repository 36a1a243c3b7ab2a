import { queries } from '../graph/queries.js';
import { LazyConnection } from '../schema/connection.js';
import { pageOf, readPageArgs, type PageRequestArgs } from '../schema/paging.js';
import type { GraphReader } from '../schema/graphReader.js';
import type { PaperCard } from './paperRows.js';

/** What an edge of a connection of papers is resolved from. */
export interface PaperEdgeSource {
  readonly cursor: string;
  readonly node: PaperCard;
}

/** Above every sort key of a hub. */
const BEFORE_THE_FIRST = '9999999999|~';

/** The papers that others cite, most cited first. Throws `BadInputError` before anything is read. */
export function hubConnection(
  args: Pick<PageRequestArgs, 'first' | 'after'>,
  read: GraphReader,
): LazyConnection<PaperEdgeSource> {
  const window = readPageArgs(args, 'HUBS');
  const [citerCount, id = ''] = (window.after ?? BEFORE_THE_FIRST).split('|');
  return new LazyConnection(
    async () => {
      const papers = await read(queries.hubs, {
        citerCount: Number(citerCount),
        id,
        limit: window.limit + 1,
      });
      const found = papers.map((paper) => ({ paper, sortKey: hubKey(paper) }));
      const { edges, pageInfo } = pageOf(found, window, 'HUBS');
      return { edges: edges.map(({ cursor, item }) => ({ cursor, node: item.paper })), pageInfo };
    },
    async () => (await read(queries.hubCount, {}))[0]?.hubCount ?? 0,
  );
}

function hubKey({ citerCount, id }: PaperCard): string {
  return `${String(citerCount).padStart(10, '0')}|${id}`;
}
