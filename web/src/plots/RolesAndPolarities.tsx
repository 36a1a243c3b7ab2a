import type { Located } from '../figures/located.js';
import type { PaperEvidenceFragment } from '../generated/operations.js';

/** Bars of roles and polarities over all citing papers, and both at once. */
export function RolesAndPolarities({ at }: { readonly at: Located<PaperEvidenceFragment> }) {
  return <p>{at.value.id}</p>;
}
