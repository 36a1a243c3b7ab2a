import type { Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';

/** The sentence of the profile, and the numbers that it rests on. */
export function EvidenceLine({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  return <p>{at.value.id}</p>;
}
