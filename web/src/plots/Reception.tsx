import type { Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';

/** Citing papers by year and the sides that they take, with the switches of what counts. */
export function Reception({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  return <p>{at.value.id}</p>;
}
