import { useEffect, useRef, type ReactNode } from 'react';

interface ArrivalProps {
  /** Whether what was asked for is there. */
  readonly isThere: boolean;
  readonly children: ReactNode;
}

/**
 * The room of what a button asked for. The button is gone, so the room takes its focus; and when the answer is there, its
 * first link or button, unless the reader has gone elsewhere meanwhile.
 */
export function Arrival({ isThere, children }: ArrivalProps) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (!isThere || room.current?.contains(document.activeElement) !== true) return;
    room.current.querySelector<HTMLElement>('a, button')?.focus();
  }, [isThere]);
  return (
    <div className="arrival" tabIndex={-1} ref={room}>
      {children}
    </div>
  );
}
