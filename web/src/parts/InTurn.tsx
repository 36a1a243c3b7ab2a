import { Children, startTransition, useEffect, useState, type ReactNode } from 'react';
import { Lines } from './Lines.js';

interface InTurnProps {
  /** The lines that each part takes; as many as there are parts. */
  readonly lines: readonly number[];
  readonly children: ReactNode;
}

/**
 * Draws the parts of a long page one after the other, each in small steps once those above it are on the screen, so that
 * the browser can scroll and answer keys meanwhile. Until then, each has its room.
 */
export function InTurn({ lines, children }: InTurnProps) {
  const parts = Children.toArray(children);
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn < parts.length) startTransition(() => setDrawn(drawn + 1));
  }, [drawn, parts.length]);
  return parts.map((part, index) =>
    index < drawn ? part : <Lines key={index} count={lines[index] ?? 0} />,
  );
}
