import type { ShownPaper } from './shownGraph.js';

/**
 * The papers that led to a paper, from one that was asked for to the paper itself. Each was added around the one before it; a
 * paper of a path or a walk has what led to it likewise.
 */
export function chainTo(
  id: string,
  papers: ReadonlyMap<string, ShownPaper>,
): readonly ShownPaper[] {
  const chain: ShownPaper[] = [];
  const seen = new Set<string>();
  let next: string | null = id;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const paper: ShownPaper | undefined = papers.get(next);
    if (paper === undefined) break;
    chain.unshift(paper);
    next = paper.arrival.kind === 'ASKED' ? null : paper.arrival.from;
  }
  return chain;
}
