import { keepsCitation, keepsHere } from './graphFilter.js';
import type { GraphState } from './graphState.js';
import type { ShownCitation, ShownGraph, ShownPaper } from './shownGraph.js';

/** What is shown of what is known: without what is hidden, and without what the filter leaves out. */
export function shownOf(
  known: ShownGraph,
  { filter, hidden }: Pick<GraphState, 'filter' | 'hidden'>,
): ShownGraph {
  const away = new Set(hidden);
  const papers = known.papers.filter((paper) => !away.has(paper.id) && keepsHere(filter, paper));
  const here = new Set(papers.map(({ id }) => id));
  const citations = known.citations.filter(
    (citation) =>
      here.has(citation.citingId) && here.has(citation.citedId) && keepsCitation(filter, citation),
  );
  return { papers: joined(papers, citations, known), citations };
}

/** Papers that lost their last citation to the filter go; those that never had one here stay, and those asked for. */
function joined(
  papers: readonly ShownPaper[],
  kept: readonly ShownCitation[],
  known: ShownGraph,
): readonly ShownPaper[] {
  if (kept.length === known.citations.length) return papers;
  const hadOne = endsOf(known.citations);
  const hasOne = endsOf(kept);
  return papers.filter(
    (paper) => paper.arrival.kind === 'ASKED' || hasOne.has(paper.id) || !hadOne.has(paper.id),
  );
}

function endsOf(citations: readonly ShownCitation[]): Set<string> {
  return new Set(citations.flatMap(({ citingId, citedId }) => [citingId, citedId]));
}
