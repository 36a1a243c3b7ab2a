import type { KeyboardEvent } from 'react';
import { writtenAs } from '../figures/numberForm.js';
import { words } from '../words/words.js';
import type { MarkProps } from './useMarks.js';
import type { YearFrame } from './yearFrame.js';
import { countOf, type CitedYear, type YearPart } from './yearParts.js';

interface YearColumnProps {
  readonly year: CitedYear;
  readonly parts: readonly YearPart[];
  readonly frame: YearFrame;
  /** Down to where the column can be pointed at. */
  readonly height: number;
  readonly hatching: string;
  readonly pressed: boolean;
  readonly pointed: boolean;
  readonly mark: MarkProps;
  readonly onPoint: (year: number | null) => void;
  readonly onPick: () => void;
}

/** The citing papers of a year, as a button that selects it. */
export function YearColumn(props: YearColumnProps) {
  const { year, parts, frame, height, hatching, pressed, pointed, mark, onPoint, onPick } = props;
  const x = frame.years(year.year) ?? 0;
  const width = frame.years.bandwidth();
  return (
    <g
      {...mark}
      role="button"
      aria-pressed={pressed}
      aria-label={nameOf(year, parts)}
      className={`year${year.complete ? '' : ' unfinished'}${pointed ? ' pointed' : ''}`}
      onFocus={() => {
        mark.onFocus();
        onPoint(year.year);
      }}
      onPointerEnter={() => onPoint(year.year)}
      onClick={onPick}
      onKeyDown={(event) => {
        if (isPress(event)) {
          event.preventDefault();
          onPick();
        } else mark.onKeyDown(event);
      }}
    >
      <rect className="reach" x={x} width={width} y="4" height={height} />
      {parts.map(({ polarity, from, to }) => {
        const ends = [frame.counts(from), frame.counts(to)];
        return (
          <rect
            key={polarity}
            className={`part ${polarity.toLowerCase()}`}
            x={x}
            width={width}
            y={Math.min(...ends)}
            height={Math.abs(frame.counts(to) - frame.counts(from))}
            {...(polarity === 'UNCLASSIFIED' ? { fill: `url(#${hatching})` } : {})}
          />
        );
      })}
    </g>
  );
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

function nameOf(year: CitedYear, parts: readonly YearPart[]): string {
  const { reception } = words.plots;
  return reception.column(
    writtenAs('year', year.year),
    year.count,
    parts.map(({ polarity }) =>
      reception.columnPart(writtenAs('count', countOf(year, polarity)), words.polarities[polarity]),
    ),
    !year.complete,
  );
}
