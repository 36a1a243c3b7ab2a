import { showCard } from './card.js';
import type { GraphDesk } from './graphDesk.js';
import { select } from './graphState.js';
import type { ShownPaper } from './shownGraph.js';

interface ToPaperProps {
  readonly paper: Pick<ShownPaper, 'id' | 'title'>;
  readonly desk: GraphDesk;
}

/** The title of a paper in a list away from the drawing: selects it, and leads to its card. */
export function ToPaper({ paper: { id, title }, desk }: ToPaperProps) {
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => {
        desk.change(select({ kind: 'PAPER', id }));
        showCard();
      }}
    >
      <bdi>{title}</bdi>
    </button>
  );
}
