import { words } from '../words/words.js';
import { CARD_ID } from './card.js';
import { CitationPart } from './CitationPart.js';
import type { GraphDesk } from './graphDesk.js';
import { PaperPart } from './PaperPart.js';

/** The card of what is selected. */
export function SelectedPart({ desk }: { readonly desk: GraphDesk }) {
  const { selected } = desk.state;
  const { card } = words.graph;
  return (
    <section className="panel graph-card" id={CARD_ID} tabIndex={-1} aria-label={card.title}>
      {selected === null ? (
        <p className="quiet">{card.nothing}</p>
      ) : selected.kind === 'PAPER' ? (
        <PaperPart key={selected.id} id={selected.id} desk={desk} />
      ) : (
        <CitationPart
          key={`${selected.citingId} ${selected.citedId}`}
          citingId={selected.citingId}
          citedId={selected.citedId}
          desk={desk}
        />
      )}
    </section>
  );
}
