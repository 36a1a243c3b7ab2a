import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';
import { select } from './graphState.js';
import type { ShownPaper } from './shownGraph.js';
import { chainTo } from './whyHere.js';

/** Why a paper is here: from one that was asked for, step by step. */
export function WhyHere({ id, desk }: { readonly id: string; readonly desk: GraphDesk }) {
  const chain = chainTo(id, desk.papers);
  const { why } = words.graph;
  return (
    <section className="why-here">
      <h3>{why.title}</h3>
      <ol>
        {chain.map((paper) => (
          <li key={paper.id}>
            {paper.id === id ? (
              <strong>{why.itself}</strong>
            ) : (
              <button
                type="button"
                className="quiet"
                onClick={() => desk.change(select({ kind: 'PAPER', id: paper.id }))}
              >
                <bdi>{paper.title}</bdi>
              </button>
            )}{' '}
            {reasonOf(paper)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function reasonOf({ arrival }: ShownPaper): string {
  const { why } = words.graph;
  switch (arrival.kind) {
    case 'ASKED':
      return why.asked;
    case 'EXPANDED':
      return why.expanded[arrival.direction];
    case 'ON_PATH':
      return why.onPath;
    case 'WALKED':
      return why.walked(arrival.step);
  }
}
