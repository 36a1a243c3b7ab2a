import type { PaperCard } from '../paper/paperRows.js';
import { LazyConnection } from '../schema/connection.js';
import type { Loaders } from '../schema/loaders.js';
import { pageOf, readPageArgs, type PageRequestArgs } from '../schema/paging.js';
import type { CitationRow } from './citationRow.js';
import { readFilter, type CitationFilterInput } from './filter.js';
import type { CiterOrder, Direction } from './scan.js';
import { totalCount } from './totalCount.js';

/** What a citation edge is resolved from. */
export interface CitationEdgeSource extends Pick<
  CitationRow,
  'role' | 'polarity' | 'influential' | 'disagreement' | 'contexts' | 'sources'
> {
  readonly cursor: string;
  readonly node: PaperCard;
}

/** The arguments of a connection of citations, as they come in. */
export interface CitationConnectionArgs extends PageRequestArgs {
  readonly filter?: CitationFilterInput | null;
  readonly orderBy: CiterOrder;
}

/** The citations of a paper in one direction. Throws `BadInputError` at once, before anything is read. */
export function citationConnection(
  direction: Direction,
  paper: PaperCard,
  args: CitationConnectionArgs,
  loaders: Loaders,
): LazyConnection<CitationEdgeSource> {
  const order = args.orderBy;
  const window = readPageArgs(args, order);
  const filter = readFilter(args.filter);
  const request = { direction, paperId: paper.id, order, filter, window };
  return new LazyConnection(
    async () => {
      const { edges, pageInfo } = pageOf(await loaders.citationPage.load(request), window, order);
      return { edges: edges.map(({ cursor, item }) => edgeOf(cursor, item)), pageInfo };
    },
    () => totalCount(direction, paper, filter, loaders),
  );
}

function edgeOf(cursor: string, row: CitationRow): CitationEdgeSource {
  const { role, polarity, influential, disagreement, contexts, sources } = row;
  return { cursor, role, polarity, influential, disagreement, contexts, sources, node: row };
}
