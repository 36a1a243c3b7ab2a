import { useRef, useState, type KeyboardEvent } from 'react';
import { nextMark, type MarkPlace } from './nextMark.js';

/** What a mark needs to be one of a plot that is a single stop of the Tab key, with arrow keys between its marks. */
export interface MarkProps {
  readonly ref: (element: (Element & HTMLOrSVGElement) | null) => void;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Gives the mark at each index of the places its properties. */
export function useMarks(places: readonly MarkPlace[]): (index: number) => MarkProps {
  const [last, setLast] = useState(0);
  const elements = useRef(new Map<number, HTMLOrSVGElement>());
  // A filter may have taken the mark that had the focus.
  const stop = Math.min(last, places.length - 1);
  return (index) => ({
    ref: (element) => {
      if (element === null) elements.current.delete(index);
      else elements.current.set(index, element);
    },
    tabIndex: index === stop ? 0 : -1,
    onFocus: () => setLast(index),
    onKeyDown: (event) => {
      const next = nextMark(event.key, index, places);
      if (next === null) return;
      event.preventDefault();
      elements.current.get(next)?.focus();
    },
  });
}
