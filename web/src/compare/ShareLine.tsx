import { useId, type ReactNode } from 'react';
import { writtenAs } from '../figures/numberForm.js';

/** What several papers have of one thing. */
export function ShareGroup({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <div className="share-group">
      <h4 id={heading}>{name}</h4>
      <ul aria-labelledby={heading}>{children}</ul>
    </div>
  );
}

interface ShareLineProps {
  readonly letter: string;
  readonly drawing: ReactNode;
  readonly children: ReactNode;
}

/** A paper by its letter, its share on the scale, and the numbers. */
export function ShareLine({ letter, drawing, children }: ShareLineProps) {
  return (
    <li className="share-line">
      <span className="letter">{letter}</span>
      <svg className="bar" height="22" width="100%" aria-hidden="true">
        <line className="track" x2="100%" y1="11" y2="11" />
        {drawing}
      </svg>
      <span className="bar-text">{children}</span>
    </li>
  );
}

/** None, half and all. */
export function ShareScale() {
  return (
    <div className="share-line scale" aria-hidden="true">
      <span className="share-scale">
        {[0, 0.5, 1].map((share) => (
          <span key={share} data-derived="scale">
            {writtenAs('share', share)}
          </span>
        ))}
      </span>
    </div>
  );
}
