import { BadInputError } from '../../errors.js';
import { parseOrigin } from '../../source/claim.js';

/** Names that are kept, and names that a message lists. */
const [KEPT, LISTED] = [1_000, 20];

/** Who claims something about a paper or citation. */
interface Claimed {
  readonly sources: readonly string[] | null;
  /** Only papers have any. */
  readonly tombstones?: readonly string[] | null;
}

/** The sources of a graph, found while it is read for one of them. */
export class KnownSources {
  private readonly names = new Set<string>();

  constructor(private readonly wanted: string) {}

  /** Whether the wanted source is among these, which are known from now on. */
  readonly claims = (stored: Claimed): boolean => {
    let claimed = false;
    for (const origin of [...(stored.sources ?? []), ...(stored.tombstones ?? [])]) {
      const { source } = parseOrigin(origin);
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
