import { BadInputError } from '../../errors.js';
import { parseOrigin, type Origin } from '../../source/claim.js';
import { deletingOrigins, type StoredThresholds } from '../../source/thresholds.js';

/** Names that are kept, and names that a message lists. */
const [KEPT, LISTED] = [1_000, 20];

/** Who claims something about a paper or citation. */
type Claimed = { readonly sources: readonly string[] | null } &
  // Only papers have any.
  (StoredThresholds | { readonly tombstones?: never });

/** Who claims it, as far as that is not said twice. */
export function claimantsOf(stored: Claimed): Origin[] {
  const deleting = stored.tombstones === undefined ? [] : deletingOrigins(stored);
  return [...(stored.sources ?? []).map(parseOrigin), ...deleting];
}

/** The sources of a graph, found while it is read for one of them. */
export class KnownSources {
  private readonly names = new Set<string>();

  constructor(private readonly wanted: string) {}

  /** Whether the wanted source is among these, which are known from now on. */
  readonly claims = (stored: Claimed): boolean => {
    let claimed = false;
    for (const { source } of claimantsOf(stored)) {
      claimed ||= source === this.wanted;
      if (this.names.size < KEPT) this.names.add(source);
    }
    return claimed;
  };

  /** That the wanted source contributed nothing, with those that did. */
  refusal(): BadInputError {
    const names = [...this.names].sort();
    const listed = names.slice(0, LISTED).join(', ');
    const more = names.length > LISTED ? `, and ${names.length - LISTED} more` : '';
    const expected =
      names.length === 0
        ? 'a source of this graph, which has none'
        : `a source of this graph: ${listed}${more}`;
    return new BadInputError('--source', this.wanted, expected);
  }
}
