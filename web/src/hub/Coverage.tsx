import type { Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';

/** What is known of the citing papers here, and whose labels these are. */
export function Coverage({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  return <p>{at.value.id}</p>;
}
