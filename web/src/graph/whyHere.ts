import type { Arrival, ShownPaper } from './shownGraph.js';

/** Why a paper is here, to be told: `LOST` when what led to it is not here, as a link can have it. */
export type Reason = Arrival | { readonly kind: 'BEGINS_PATH' } | { readonly kind: 'LOST' };

/** The papers that led to a paper with the reason of each, from a beginning to the paper itself. */
export function reasonsFor(
  id: string,
  papers: ReadonlyMap<string, ShownPaper>,
): readonly { readonly paper: ShownPaper; readonly reason: Reason }[] {
  return chainTo(id, papers).map((paper, index) => ({
    paper,
    reason: index === 0 ? beginning(paper) : paper.arrival,
  }));
}

/** The first paper of a chain has none before it that its arrival could be told by. */
function beginning({ id, arrival }: ShownPaper): Reason {
  if (arrival.kind === 'ASKED') return arrival;
  return arrival.kind === 'ON_PATH' && arrival.from === id
    ? { kind: 'BEGINS_PATH' }
    : { kind: 'LOST' };
}

/**
 * The papers that led to a paper, and the paper itself at the end. Each was added around the one before it; a paper of a path
 * or a walk has what led to it likewise.
 */
function chainTo(id: string, papers: ReadonlyMap<string, ShownPaper>): readonly ShownPaper[] {
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
