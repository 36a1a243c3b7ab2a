import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Located } from '../figures/located.js';
import { words } from '../words/words.js';
import { ShareAxis } from './Axes.js';
import type { YearFrame } from './yearFrame.js';
import type { CitedYear } from './yearParts.js';
import { sharesByYear, type YearShare } from './yearShares.js';

interface AgainstBandProps {
  readonly cited: readonly Located<CitedYear>[];
  readonly frame: YearFrame;
  readonly top: number;
  readonly bottom: number;
}

/** The share that contradicts of those that take a side, with its interval. Years in which too few take one are gaps. */
export function AgainstBand({ cited, frame, top, bottom }: AgainstBandProps) {
  const y = scaleLinear([0, 1], [bottom, top]);
  const shares = sharesByYear(
    frame.years.domain(),
    cited.map(({ value }) => value),
  );
  const half = frame.years.step() / 2;
  const middleOf = (year: number): number => (frame.years(year) ?? 0) + frame.years.bandwidth() / 2;
  const path = line<YearShare>()
    .defined(({ share }) => share !== null)
    .x(({ year }) => middleOf(year))
    .y(({ share }) => y(share?.share ?? 0))(shares);
  return (
    <g className="against">
      <text className="band-title" x={frame.labels.title} y={top - 14}>
        {shares.some(({ share }) => share !== null)
          ? words.plots.reception.shareAxis
          : words.plots.reception.noShares}
      </text>
      <ShareAxis frame={frame} y={y} />
      {shares.map(({ year, share }) =>
        share === null ? null : (
          <Interval
            key={year}
            x={middleOf(year) - half}
            width={half * 2}
            high={y(share.high)}
            low={y(share.low)}
          />
        ),
      )}
      <path d={path ?? ''} />
      {shares.map(({ year, share }) =>
        share === null ? null : (
          <circle key={year} cx={middleOf(year)} cy={y(share.share)} r={half < 4 ? 1.5 : 3} />
        ),
      )}
    </g>
  );
}

interface IntervalProps {
  readonly x: number;
  readonly width: number;
  readonly high: number;
  readonly low: number;
}

/** Neighbours make a band; its ends are drawn, because its tint is too light to be told by. */
function Interval({ x, width, high, low }: IntervalProps) {
  return (
    <>
      <rect className="interval" x={x} width={width} y={high} height={Math.max(1, low - high)} />
      <line className="end" x1={x} x2={x + width} y1={high} y2={high} />
      <line className="end" x1={x} x2={x + width} y1={low} y2={low} />
    </>
  );
}
