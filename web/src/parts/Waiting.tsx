import type { ReactNode } from 'react';
import type { Asked } from '../client/useOperation.js';
import type { Located } from '../figures/located.js';
import { words } from '../words/words.js';
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
  if (error !== null && place === null) return <Problem error={error} onAgain={again} />;
  if (place === null) {
    return (
      <div className="waiting" role="status" aria-label={words.states.loading}>
        {Array.from({ length: lines }, (_, line) => (
          <div key={line} className="line" />
        ))}
      </div>
    );
  }
  return (
    <div aria-busy={fetching} className={fetching ? 'stale' : ''}>
      {children(place)}
    </div>
  );
}
