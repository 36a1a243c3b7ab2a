import { useMemo } from 'react';
import { Desk } from '../Desk.js';
import { PaperForm } from '../PaperForm.js';
import { LinkNotices } from './LinkNotices.js';
import { readLink } from './readLink.js';

/** What a permanent link says, drawn again. */
export function Linked({ query }: { readonly query: string }) {
  const { state, counts, misread } = useMemo(() => readLink(query), [query]);
  return (
    <>
      <LinkNotices misread={misread} counts={counts} />
      {state.arrivals.length === 0 ? <PaperForm /> : <Desk initial={state} />}
    </>
  );
}
