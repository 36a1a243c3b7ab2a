import { useMemo, useRef } from 'react';
import { words } from '../../words/words.js';
import { alongCitation, isArrow } from '../along.js';
import type { GraphDesk } from '../graphDesk.js';
import { pin, select } from '../graphState.js';
import { freelyLaidOut, pinnedIn } from '../layout.js';
import { CARD_ID } from '../card.js';
import { pictureOf } from '../picture.js';
import { useCanvas } from './useCanvas.js';
import { ZoomButtons } from './ZoomButtons.js';

/** The picture of what is shown, and what can be done in it. */
export default function Drawing({ desk }: { readonly desk: GraphDesk }) {
  const { shown, state, change, expand } = desk;
  const { layout, pins, selected, find } = state;
  const free = useMemo(() => freelyLaidOut(shown, layout), [shown, layout]);
  const laid = useMemo(() => pinnedIn(free, pins), [free, pins]);
  const picture = useMemo(
    () => pictureOf(shown, laid, { selected, find, layout }),
    [shown, laid, selected, find, layout],
  );
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(stage, picture, laid.columns, {
    onPaper: (id) => change(select({ kind: 'PAPER', id })),
    onCitation: (key) => {
      const [citingId, citedId] = key.split(' ');
      // Lines of similarity are none.
      if (citingId !== undefined && citedId !== undefined && citedId !== '~') {
        change(select({ kind: 'CITATION', citingId, citedId }));
      }
    },
    onNothing: () => change(select(null)),
    onExpand: (id) => expand(id, 'CITERS'),
    onMoved: (id, place) => change(pin({ id, ...place })),
  });
  const { drawing } = words.graph;
  if (canvas.failed) return <p className="drawing-failed notice">{drawing.without}</p>;
  const onKey = (key: string): boolean => {
    if (isArrow(key)) {
      const from = selected?.kind === 'PAPER' ? selected.id : null;
      const to =
        from === null
          ? shown.papers[0]?.id
          : alongCitation(from, key, shown.citations, laid.places);
      if (to !== null && to !== undefined) change(select({ kind: 'PAPER', id: to }));
      return true;
    }
    if (key === 'Enter') document.getElementById(CARD_ID)?.focus();
    else if (key === '+') canvas.zoom('IN');
    else if (key === '-') canvas.zoom('OUT');
    else if (key === 'Escape') change(select(null));
    else return false;
    return true;
  };
  return (
    <figure className="drawing-figure">
      <div
        className="drawing"
        role="application"
        tabIndex={0}
        aria-label={drawing.name}
        aria-describedby="drawing-keys"
        onKeyDown={(event) => {
          if (onKey(event.key)) event.preventDefault();
        }}
      >
        <div ref={stage} className="stage" />
        <ZoomButtons onZoom={canvas.zoom} />
      </div>
      <figcaption>
        <span>{drawing[layout === 'TIME' ? 'time' : 'similarity']}</span>{' '}
        <span id="drawing-keys">{drawing.keys}</span>
      </figcaption>
    </figure>
  );
}
