import type { ReactNode } from 'react';
import type { Located } from './located.js';

/** The attributes by which a part of a page says which operation its numbers are of. */
export function regionOf({ operation, variables }: Located<unknown>): Record<string, string> {
  return { 'data-operation': operation.name, 'data-variables': JSON.stringify(variables) };
}

/** A part of a page whose numbers are all of one operation. */
export function Region({
  at,
  children,
}: {
  readonly at: Located<unknown>;
  readonly children: ReactNode;
}) {
  return (
    <div className="region" {...regionOf(at)}>
      {children}
    </div>
  );
}
