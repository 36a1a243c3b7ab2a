import { words } from '../../words/words.js';

/** Zooming by buttons: not every device has a wheel. */
export function ZoomButtons({ onZoom }: { readonly onZoom: (how: 'IN' | 'OUT' | 'ALL') => void }) {
  const { tools } = words.graph;
  return (
    <div className="zoom">
      <button
        type="button"
        aria-label={tools.closer}
        title={tools.closer}
        onClick={() => onZoom('IN')}
      >
        +
      </button>
      <button
        type="button"
        aria-label={tools.further}
        title={tools.further}
        onClick={() => onZoom('OUT')}
      >
        −
      </button>
      <button
        type="button"
        aria-label={tools.whole}
        title={tools.whole}
        onClick={() => onZoom('ALL')}
      >
        ⤢
      </button>
    </div>
  );
}
