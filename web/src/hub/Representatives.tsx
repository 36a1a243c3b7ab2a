import type { Located } from '../figures/located.js';
import type { HubPageQuery } from '../generated/operations.js';

/** Citing papers selected to show each role. */
export function Representatives({
  at,
}: {
  readonly at: Located<NonNullable<HubPageQuery['paper']>>;
}) {
  return <p>{at.value.id}</p>;
}
