import type { PaperCard } from '../paper/paperRows.js';
import { LazyConnection } from '../relay/lazyConnection.js';
import type { Loaders } from '../graph/loaders.js';
import { pageOf } from '../relay/page.js';
import { firstOf } from '../relay/paging.js';
import { cursorListOf } from './citationRequest.js';
import type { CitationRow } from './citationRow.js';
import type { CitationPageRequest } from './scan.js';
import { totalCount } from './totalCount.js';
import { citationPages } from './citation.loader.js';

/** The data of a citation edge. */
export interface CitationEdgeSource extends CitationRow {
  readonly cursor: string;
  readonly citing: PaperCard;
  readonly cited: PaperCard;
}

/** The citations of a paper in one direction. Throws `BadInputError` immediately, before anything is read. */
export function citationConnection(
  paper: PaperCard,
  wanted: Omit<CitationPageRequest, 'paperId'>,
  loaders: Loaders,
): LazyConnection<CitationEdgeSource> {
  const { direction, order, window, filter } = wanted;
  const request = { ...wanted, paperId: paper.id };
  const first = { ...request, window: firstOf(window), whole: false };
  const endsOf = (node: PaperCard) =>
    direction === 'citers' ? { citing: node, cited: paper } : { citing: paper, cited: node };
  return new LazyConnection(
    async () => {
      const found = await loaders.get(citationPages).load(request);
      const readFirst = async () => (await loaders.get(citationPages).load(first))[0];
      const { edges, pageInfo } = pageOf(found, window, cursorListOf(direction, order), readFirst);
      return {
        edges: edges.map(({ cursor, item }) => ({ ...item, cursor, ...endsOf(item.node) })),
        pageInfo,
      };
    },
    () => totalCount(direction, paper, filter, loaders),
  );
}
