import { useDeferredValue, type ReactNode } from 'react';
import type { Asked } from '../client/useOperation.js';
import type { Located } from '../figures/located.js';
import { Lines } from './Lines.js';
import { Problem } from './Problem.js';

interface WaitingProps<Data> {
  readonly asked: Asked<Data>;
  /** Lines that the answer will take, so that nothing moves when it comes. */
  readonly lines?: number;
  readonly children: (place: Located<Data>) => ReactNode;
}

/** What an answer shows; before it is there, room for it, and where it fails, why. */
export function Waiting<Data>({ asked, lines = 3, children }: WaitingProps<Data>) {
  const { place, error, fetching, again } = asked;
  // The first answer is drawn in small steps; those that replace another one come at once.
  const isDrawn = useDeferredValue(place !== null);
  if (error !== null && place === null) return <Problem error={error} onAgain={again} />;
  if (place === null || !isDrawn) {
    return <Lines count={lines} />;
  }
  return (
    <div aria-busy={fetching} className={fetching ? 'stale' : ''}>
      {children(place)}
    </div>
  );
}
