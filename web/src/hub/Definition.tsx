import type { ReactNode } from 'react';
import { DEFINITIONS, type Defined } from './definitions.js';

/** A term that leads to its definition. */
export function Definition({
  of,
  children,
}: {
  readonly of: Defined;
  readonly children: ReactNode;
}) {
  return (
    <a className="term" href={`/docs/${DEFINITIONS[of]}`}>
      {children}
    </a>
  );
}
