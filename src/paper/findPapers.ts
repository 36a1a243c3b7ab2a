import type { Loaders } from '../schema/loaders.js';
import type { PaperCard } from './paperRows.js';
import { lookupFor } from './paperLookup.js';
import { NOTHING_ALONG } from './paperView.js';

/** The papers that a client names, each once, and the ids that name none. */
export interface FoundPapers {
  readonly papers: readonly PaperCard[];
  /** As they came, each once. */
  readonly unknownIds: readonly string[];
}

/** Finds papers by any identifier, by one statement. Throws `BadInputError` for an id of no known form, as `field[place]`. */
export async function findPapers(
  ids: readonly string[],
  field: string,
  loaders: Pick<Loaders, 'paperByLookup'>,
): Promise<FoundPapers> {
  const lookups = ids.map((id, index) => lookupFor(id, `${field}[${index}]`));
  const found = await Promise.all(
    lookups.map(async (lookup) =>
      lookup === null ? null : loaders.paperByLookup.load({ lookup, view: NOTHING_ALONG }),
    ),
  );
  const papers = new Map(found.flatMap((paper) => (paper === null ? [] : [[paper.id, paper]])));
  const unknownIds = new Set(ids.filter((_, index) => found[index] === null));
  return { papers: [...papers.values()], unknownIds: [...unknownIds] };
}
