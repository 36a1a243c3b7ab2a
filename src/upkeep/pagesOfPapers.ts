import type { Graph } from '../graph/graph.js';
import { FACT_PROPERTIES } from '../paper/factTable.js';
import { auditQueries } from './audit.queries.js';
import type { AuditedPaper } from './audit.queries.js';

const MOST_PER_PAGE = 1_000;
/** Of the first page, before it is known how long texts are. */
const FIRST_PAGE = 100;
/** Characters of texts that a page should have: texts of a megabyte make pages shorter, not memory larger. */
const TEXT_PER_PAGE = 64_000_000;

/** All papers with everything that is stored on them, in order of id, a page at a time. */
export async function* pagesOfPapers(graph: Pick<Graph, 'read'>): AsyncGenerator<AuditedPaper[]> {
  let after = '';
  let limit = FIRST_PAGE;
  for (;;) {
    const papers = await graph.read(auditQueries.papersAfter, { after, limit });
    const last = papers.at(-1);
    if (last === undefined) return;
    yield papers;
    after = last.id;
    limit = limitAfter(papers);
  }
}

/** The next papers are likely to have texts as long as these. */
function limitAfter(papers: readonly AuditedPaper[]): number {
  const each = papers.reduce((sum, paper) => sum + textOf(paper), 0) / papers.length;
  return Math.max(1, Math.min(MOST_PER_PAGE, Math.floor(TEXT_PER_PAGE / Math.max(1, each))));
}

function textOf(paper: AuditedPaper): number {
  return FACT_PROPERTIES.flatMap((property) => paper[property] ?? []).reduce(
    (sum, text) => sum + text.length,
    0,
  );
}
