import { BadInputError } from '../errors.js';
import { lookupFor } from '../paper/paperLookup.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Loaders } from '../schema/loaders.js';

export const MOST_STARTS = 100;

/** The papers that a walk starts from, each once, and the ids that nobody knows. */
export interface Starts {
  readonly papers: readonly PaperCard[];
  readonly unknownIds: readonly string[];
}

/** Finds the starts of a walk, by one statement. Throws `BadInputError` naming the id that cannot be one. */
export async function findStarts(
  from: readonly string[],
  loaders: Pick<Loaders, 'paperByLookup'>,
): Promise<Starts> {
  if (from.length < 1 || from.length > MOST_STARTS) {
    throw new BadInputError('from', `${from.length} ids`, `1 to ${MOST_STARTS} ids`);
  }
  const lookups = from.map((id, index) => lookupFor(id, `from[${index}]`));
  const found = await Promise.all(
    lookups.map((lookup) => (lookup === null ? null : loaders.paperByLookup.load(lookup))),
  );
  const papers = new Map(found.flatMap((paper) => (paper === null ? [] : [[paper.id, paper]])));
  const unknownIds = new Set(from.filter((_, index) => found[index] === null));
  return { papers: [...papers.values()], unknownIds: [...unknownIds] };
}
