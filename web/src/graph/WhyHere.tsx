import { words } from '../words/words.js';
import type { GraphDesk } from './graphDesk.js';
import { ToPaper } from './ToPaper.js';
import { reasonsFor, type Reason } from './whyHere.js';

/** Why a paper is here: from one that was asked for, step by step. */
export function WhyHere({ id, desk }: { readonly id: string; readonly desk: GraphDesk }) {
  const { why } = words.graph;
  return (
    <section className="why-here">
      <h3>{why.title}</h3>
      <ol>
        {reasonsFor(id, desk.papers).map(({ paper, reason }) => (
          <li key={paper.id}>
            {paper.id === id ? (
              <strong>{why.itself}</strong>
            ) : (
              <ToPaper paper={paper} desk={desk} />
            )}{' '}
            {textOf(reason)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function textOf(reason: Reason): string {
  const { why } = words.graph;
  switch (reason.kind) {
    case 'ASKED':
      return why.asked;
    case 'EXPANDED':
      return why.expanded[reason.direction];
    case 'ON_PATH':
      return why.onPath;
    case 'BEGINS_PATH':
      return why.beginsPath;
    case 'LOST':
      return why.lost;
    case 'WALKED':
      return why.walked(reason.step);
  }
}
