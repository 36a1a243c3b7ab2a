import type { Located } from '../figures/located.js';
import type { PaperHeadFragment } from '../generated/operations.js';

/** How to cite the page, and its lists as files. */
export function TakeAway({ at }: { readonly at: Located<PaperHeadFragment> }) {
  return <p>{at.value.id}</p>;
}
