import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Drawings that have not been measured, such as in print, are drawn for this width and scaled. */
const USUAL = 640;

/** The width in pixels that an element gives its content, now and when it changes. */
export function useRoom(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly room: number;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      if (element.clientWidth > 0) setRoom(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, room };
}
