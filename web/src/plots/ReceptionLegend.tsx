import { words } from '../words/words.js';
import { Hatching } from './Hatching.js';

const HATCHING = 'year-legend-hatching';
const COLOURS = ['SUPPORTING', 'NEUTRAL', 'CONTRADICTING', 'MIXED'] as const;

/** The colours of the columns, and the marks of the share. */
export function ReceptionLegend() {
  const { legend } = words.plots.reception;
  return (
    <ul className="legend" aria-label={legend.title}>
      {COLOURS.map((polarity) => (
        <li key={polarity}>
          <svg width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" className={polarity.toLowerCase()} />
          </svg>
          {polarity === 'SUPPORTING' || polarity === 'NEUTRAL'
            ? legend.up(words.polarities[polarity])
            : legend.down(words.polarities[polarity])}
        </li>
      ))}
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <Hatching id={HATCHING} />
          <rect width="14" height="14" className="unclassified" fill={`url(#${HATCHING})`} />
        </svg>
        {legend.up(words.polarities.UNCLASSIFIED)}
      </li>
      <li>
        <svg width="22" height="14" aria-hidden="true" className="against">
          <rect width="22" height="14" className="interval" />
          <path d="M0 7H22" />
          <circle cx="11" cy="7" r="3" />
        </svg>
        {legend.share}
      </li>
    </ul>
  );
}
