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

/** The share that contradicts of those that take a side, with its interval. Years in which nobody takes one are gaps. */
export function AgainstBand({ cited, frame, top, bottom }: AgainstBandProps) {
  const y = scaleLinear([0, 1], [bottom, top]);
  const shares = sharesByYear(
    frame.years.domain(),
    cited.map(({ value }) => value),
  );
  const half = frame.years.step() / 2;
  const middleOf = (year: number): number =>
    (frame.years(year) ?? 0) + frame.years.bandwidth() / 2;
  const path = line<YearShare>()
    .defined(({ share }) => share !== null)
    .x(({ year }) => middleOf(year))
    .y(({ share }) => y(share?.share ?? 0))(shares);
  return (
    <g className="against">
      <text className="band-title" x="0" y={top - 14}>
        {words.plots.reception.shareAxis}
      </text>
      <ShareAxis frame={frame} y={y} />
      {shares.map(({ year, share }) =>
        share === null ? null : (
          <rect
            key={year}
            className="interval"
            x={middleOf(year) - half}
            width={half * 2}
            y={y(share.high)}
            height={Math.max(1, y(share.low) - y(share.high))}
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
