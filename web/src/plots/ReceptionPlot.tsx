import { useId, useLayoutEffect, useState } from 'react';
import { useHubPlace } from '../address/useHubPlace.js';
import type { Located } from '../figures/located.js';
import { words } from '../words/words.js';
import { AgainstBand } from './AgainstBand.js';
import { CountAxis, YearAxis } from './Axes.js';
import { Hatching } from './Hatching.js';
import { useBrush } from './useBrush.js';
import { useMarks } from './useMarks.js';
import { useRoom } from './useRoom.js';
import { YearColumn } from './YearColumn.js';
import { yearFrame, type YearFrame } from './yearFrame.js';
import { yearParts, type CitedYear } from './yearParts.js';
import { between, picked, shownRange, type YearRange } from './yearRange.js';

interface ReceptionPlotProps {
  readonly cited: readonly Located<CitedYear>[];
  /** All years from the first to the last. */
  readonly years: readonly number[];
  /** Told of the year that the pointer is over or that has the focus; null when none. */
  readonly onPoint: (year: number | null) => void;
}

const TOP = 30;
const BOTTOM = 220;
const LABELS = 238;
const BAND = { top: 278, bottom: 338 };
const HEIGHT = 350;
const HATCHING = 'year-hatching';

/** A column a year, and below it the share that contradicts. Dragging across years selects them. */
export function ReceptionPlot({ cited, years, onPoint }: ReceptionPlotProps) {
  const { ref, room } = useRoom();
  const keys = useId();
  const { view, show } = useHubPlace();
  const columns = cited.map(({ value }) => yearParts(value));
  const frame = yearFrame(years, columns, { room, top: TOP, bottom: BOTTOM });
  const mark = useMarks(cited.map(({ value }) => ({ row: 0, column: value.year })));
  const pick = (range: YearRange): void => show(picked(range, view));
  const { drawn, handlers } = useBrush(frame, pick);
  const [pointed, setPointed] = useState<number | null>(null);
  const point = (year: number | null): void => {
    setPointed(year);
    onPoint(year);
  };
  // The newest years are what most people look for: a drawing that is wider than its room opens there.
  useLayoutEffect(() => {
    if (ref.current !== null) ref.current.scrollLeft = frame.width;
  }, [ref, frame.width]);
  const { reception } = words.plots;
  return (
    <div ref={ref} className="scrolling year-room">
      <p className="hidden" id={keys}>
        {reception.keys}
      </p>
      <svg
        className={frame.width > room ? 'years wide' : 'years'}
        width={frame.width}
        height={HEIGHT}
        viewBox={`0 0 ${frame.width} ${HEIGHT}`}
        role="toolbar"
        aria-label={reception.drawing}
        aria-describedby={keys}
        {...handlers}
      >
        <Hatching id={HATCHING} />
        <Selected frame={frame} range={drawn ?? view} />
        <CountAxis frame={frame} />
        <YearAxis frame={frame} y={LABELS} />
        <AgainstBand cited={cited} frame={frame} {...BAND} />
        {cited.map(({ value }, index) => (
          <YearColumn
            key={value.year}
            year={value}
            parts={columns[index]?.parts ?? []}
            frame={frame}
            height={BAND.bottom}
            hatching={HATCHING}
            pressed={view.from === value.year && view.to === value.year}
            pointed={pointed === value.year}
            mark={mark(index)}
            onPoint={point}
            onPick={() => pick(between(value.year, value.year))}
          />
        ))}
      </svg>
    </div>
  );
}

/** The years that are selected, or are being selected, behind their columns. */
function Selected({ frame, range }: { readonly frame: YearFrame; readonly range: YearRange }) {
  const shown = shownRange(range, frame.years.domain());
  if (shown === null) return null;
  const from = frame.years(shown.first) ?? 0;
  const to = (frame.years(shown.last) ?? 0) + frame.years.bandwidth();
  return (
    <rect
      className="selected-years"
      x={from - 1}
      width={to - from + 2}
      y={TOP - 8}
      height={BAND.bottom - TOP + 12}
    />
  );
}
