import type { Graph } from '../../graph/graph.js';
import { SINGLE_SCHEMES } from '../../identifier/schemes.js';
import { identitiesQueries } from '../../ledger/identities.queries.js';
import { graphModelQueries } from '../graphModel.queries.js';
import type { IdentifierConflict } from '../../record/report.js';

const PAPERS_PER_PAGE = 5_000;

/** All papers with more than one identifier of a scheme that should be unique. */
export async function* identifierConflicts(graph: Graph): AsyncGenerator<IdentifierConflict> {
  let after = '';
  for (;;) {
    const papers = await graph.read(graphModelQueries.paperIdsAfter, {
      after,
      limit: PAPERS_PER_PAGE,
    });
    const ids = papers.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield* await graph.read(identitiesQueries.identifierConflicts, { ids, single: SINGLE_SCHEMES });
    after = last;
  }
}
