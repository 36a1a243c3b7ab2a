import { writtenAs } from '../figures/numberForm.js';
import { words } from '../words/words.js';
import type { YearFrame } from './yearFrame.js';

/** Numbers on axes are those of the scale, and of no answer. */
const OF_SCALE = 'scale';

/** Citing papers, upwards and downwards from the line in the middle. */
export function CountAxis({ frame }: { readonly frame: YearFrame }) {
  const { counts, countTicks, left, right, labels } = frame;
  return (
    <g className="axis" aria-hidden="true">
      <text x={labels.title} y="12">
        {words.plots.reception.axis}
      </text>
      {countTicks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'middle' : 'grid'}
            x1={left - 4}
            x2={right}
            y1={counts(tick)}
            y2={counts(tick)}
          />
          <text
            x={labels.x}
            y={counts(tick)}
            dy="0.32em"
            textAnchor={labels.anchor}
            data-derived={OF_SCALE}
          >
            {writtenAs('count', Math.abs(tick))}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The years that have room for it, below their columns. */
export function YearAxis({ frame, y }: { readonly frame: YearFrame; readonly y: number }) {
  const half = frame.years.bandwidth() / 2;
  return (
    <g className="axis" aria-hidden="true">
      {frame.yearTicks.map((year) => (
        <g key={year} transform={`translate(${(frame.years(year) ?? 0) + half} ${y})`}>
          <line className="tick" y1="-14" y2="-9" />
          <text y="4" textAnchor="middle" data-derived={OF_SCALE}>
            {writtenAs('year', year)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** None, half and all, for shares. */
export function ShareAxis({
  frame,
  y,
}: {
  readonly frame: YearFrame;
  readonly y: (share: number) => number;
}) {
  return (
    <g className="axis" aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className="grid" x1={frame.left - 4} x2={frame.right} y1={y(share)} y2={y(share)} />
          <text
            x={frame.labels.x}
            y={y(share)}
            dy="0.32em"
            textAnchor={frame.labels.anchor}
            data-derived={OF_SCALE}
          >
            {writtenAs('share', share)}
          </text>
        </g>
      ))}
    </g>
  );
}
