import { words } from '../words/words.js';

/** An identifier that this graph does not have, and how to get its paper. */
export function NoSuchPaper({ identifier }: { readonly identifier: string }) {
  return (
    <>
      <h1>{words.states.notFoundTitle}</h1>
      <p>
        <bdi>{identifier}</bdi>
      </p>
    </>
  );
}
