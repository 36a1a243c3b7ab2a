import { useRef, useState, type PointerEvent } from 'react';
import { yearAt, type YearFrame } from './yearFrame.js';
import { between, type YearRange } from './yearRange.js';

/** Pixels from which on a pointer drags, and does not click. */
const DRAG = 4;

interface Start {
  readonly x: number;
  readonly year: number;
}

/** Selecting years by dragging across them; what a plain click does is left to the columns. */
export function useBrush(frame: YearFrame, onPick: (range: YearRange) => void) {
  const start = useRef<Start | null>(null);
  const [drawn, setDrawn] = useState<YearRange | null>(null);
  const stop = (): void => {
    start.current = null;
    setDrawn(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      const x = placeOf(event, frame);
      const year = yearAt(x, frame);
      if (event.button === 0 && year !== null) start.current = { x, year };
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      const x = placeOf(event, frame);
      const year = yearAt(x, frame);
      if (start.current === null || year === null) return;
      if (drawn === null && Math.abs(x - start.current.x) < DRAG) return;
      // From here on the pointer may leave the drawing, and its click is none of the column that it ends on.
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrawn(between(start.current.year, year));
    },
    onPointerUp: (): void => {
      if (drawn !== null) onPick(drawn);
      stop();
    },
    onPointerCancel: stop,
  };
  return { drawn, handlers };
}

/** Where a pointer is in the drawing, which may be scaled. */
function placeOf(event: PointerEvent<SVGSVGElement>, { width }: YearFrame): number {
  const box = event.currentTarget.getBoundingClientRect();
  return ((event.clientX - box.left) / box.width) * width;
}
