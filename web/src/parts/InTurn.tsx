import { Fragment, startTransition, useEffect, useState, type ReactElement } from 'react';
import { Lines } from './Lines.js';

interface InTurnProps {
  /** The lines that each part takes; as many as there are parts. */
  readonly lines: readonly number[];
  /** Taken as they are, so that parts on the screen are not drawn again with those that follow. */
  readonly children: readonly ReactElement[];
}

/**
 * Draws the parts of a long page one after the other, each in small steps once those above it are on the screen, so that
 * the browser can scroll and answer keys meanwhile. Until then, each has its room.
 */
export function InTurn({ lines, children }: InTurnProps) {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn < children.length) startTransition(() => setDrawn(drawn + 1));
  }, [drawn, children.length]);
  return children.map((part, index) => (
    <Fragment key={index}>{index < drawn ? part : <Lines count={lines[index] ?? 0} />}</Fragment>
  ));
}
