import { Fragment, type ReactNode } from 'react';

/** A sentence of several clauses; those that are null are left out. */
export function Clauses({ of }: { readonly of: readonly ReactNode[] }) {
  const clauses = of.filter((clause) => clause !== null);
  return (
    <>
      {clauses.map((clause, index) => (
        // The clauses of a sentence have fixed places.
        <Fragment key={index}>
          {index === 0 ? '' : '; '}
          {clause}
        </Fragment>
      ))}
      .
    </>
  );
}
