import type { PaperCard } from '../paper/paperRows.js';
import { lookupFor } from '../paper/paperLookup.js';
import type { Loaders } from '../schema/loaders.js';

/** The papers that a client names, each once, and the ids that name none. */
export interface Starts {
  readonly starts: readonly PaperCard[];
  /** As they came, each once. */
  readonly unknownIds: readonly string[];
}

/** Finds papers by any identifier. Throws `BadInputError` for one of no known form, naming its place. */
export async function findStarts(ids: readonly string[], loaders: Loaders): Promise<Starts> {
  const lookups = ids.map((id, index) => lookupFor(id, `ids[${index}]`));
  const found = await Promise.all(
    lookups.map(async (lookup) => (lookup === null ? null : loaders.paperByLookup.load(lookup))),
  );
  const byId = new Map(found.flatMap((paper) => (paper ? [[paper.id, paper] as const] : [])));
  return {
    starts: [...byId.values()],
    unknownIds: [...new Set(ids.filter((_, index) => found[index] === null))],
  };
}
