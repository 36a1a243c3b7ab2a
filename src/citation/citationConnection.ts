import type { PaperCard } from '../paper/paperRows.js';
import { LazyConnection } from '../schema/lazyConnection.js';
import type { Loaders } from '../schema/loaders.js';
import { pageOf } from '../schema/paging.js';
import type { CitationRow } from './citationRow.js';
import type { CitationPageRequest } from './scan.js';
import { totalCount } from './totalCount.js';

/** What a citation edge is resolved from. */
export interface CitationEdgeSource extends CitationRow {
  readonly cursor: string;
}

/** The citations of a paper in one direction. Throws `BadInputError` at once, before anything is read. */
export function citationConnection(
  paper: PaperCard,
  wanted: Omit<CitationPageRequest, 'paperId'>,
  loaders: Loaders,
): LazyConnection<CitationEdgeSource> {
  const { direction, order, window, filter } = wanted;
  const request = { ...wanted, paperId: paper.id };
  return new LazyConnection(
    async () => {
      const { edges, pageInfo } = pageOf(await loaders.citationPage.load(request), window, order);
      return { edges: edges.map(({ cursor, item }) => ({ ...item, cursor })), pageInfo };
    },
    () => totalCount(direction, paper, filter, loaders),
  );
}
