import { words } from '../words/words.js';
import { Hatching } from './Hatching.js';
import { Whisker } from './Whisker.js';

const HATCHING = 'legend-hatching';

/** How to read bars, hatching and whiskers. */
export function BarLegend() {
  const { legend } = words.plots;
  return (
    <ul className="legend" aria-label={legend.title}>
      <li>
        <svg width="28" height="14" aria-hidden="true">
          <rect width="28" height="14" className="labelled role" />
        </svg>
        {legend.bar}
      </li>
      <li>
        <svg width="28" height="14" aria-hidden="true">
          <Hatching id={HATCHING} />
          <rect y="1" width="28" height="12" className="possible" fill={`url(#${HATCHING})`} />
        </svg>
        {legend.possible}
      </li>
      <li>
        <svg width="28" height="14" aria-hidden="true">
          <Whisker at={{ low: 8, high: 92, share: 50 }} y={7} />
        </svg>
        {legend.whisker}
      </li>
    </ul>
  );
}
