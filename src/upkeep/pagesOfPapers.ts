import type { Graph } from '../graph/graph.js';
import { auditQueries } from './audit.queries.js';
import type { AuditedPaper } from './audit.queries.js';

const PAPERS_PER_PAGE = 1_000;

/** All papers with everything that is stored on them, in order of id, a page at a time. */
export async function* pagesOfPapers(graph: Graph): AsyncGenerator<AuditedPaper[]> {
  let after = '';
  for (;;) {
    const papers = await graph.read(auditQueries.papersAfter, { after, limit: PAPERS_PER_PAGE });
    const last = papers.at(-1);
    if (last === undefined) return;
    yield papers;
    after = last.id;
  }
}
