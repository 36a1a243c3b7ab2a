import { BadInputError } from '../errors.js';
import type { Loaders } from '../graph/loaders.js';
import type { PaperLookup } from './lookup.queries.js';
import type { PaperCard } from '../paper/paperRows.js';
import { lookupFor, lookupIn } from './paperLookup.js';
import { papersByLookup } from './paperLookup.loader.js';
import { NOTHING_ALONG, type PaperView } from './paperView.js';

/** Maximum number of start papers of a walk or a neighbourhood. */
export const MOST_STARTS = 100;

/** The papers of the ids of a client, each once, and the unknown ids. */
export interface FoundPapers {
  readonly papers: readonly PaperCard[];
  /** As received, each once. */
  readonly unknownIds: readonly string[];
}

/** Throws `BadInputError` for `field` unless there are 1 to `MOST_STARTS` ids. */
export function checkStarts(ids: readonly string[], field: string): void {
  if (ids.length >= 1 && ids.length <= MOST_STARTS) return;
  throw new BadInputError(field, `${ids.length} ids`, `1 to ${MOST_STARTS} ids`);
}

/**
 * Finds a paper by any identifier, null when it is unknown. Rejects with `BadInputError` for a malformed id.
 */
export async function findPaper(
  id: string,
  field: string,
  loaders: Loaders,
  view = NOTHING_ALONG,
): Promise<PaperCard | null> {
  return loadPaper(lookupFor(id, field), loaders, view);
}

/**
 * Finds papers by any identifier, with one statement. Throws `BadInputError` for a malformed id, as
 * `field[place]`.
 */
export async function findPapers(
  ids: readonly string[],
  field: string,
  loaders: Loaders,
): Promise<FoundPapers> {
  // All are read before any is looked up.
  const lookups = ids.map((id, index) => lookupFor(id, `${field}[${index}]`));
  const found = await Promise.all(
    lookups.map((lookup) => loadPaper(lookup, loaders, NOTHING_ALONG)),
  );
  return foundAmong(ids, found);
}

/** The same, but a malformed id counts as unknown. */
export async function findPapersAmong(
  ids: readonly string[],
  loaders: Loaders,
): Promise<FoundPapers> {
  const found = await Promise.all(
    ids.map(async (id) => {
      const lookup = lookupIn(id);
      return lookup && (await loadPaper(lookup, loaders, NOTHING_ALONG));
    }),
  );
  return foundAmong(ids, found);
}

function foundAmong(ids: readonly string[], found: readonly (PaperCard | null)[]): FoundPapers {
  const papers = new Map(found.flatMap((paper) => (paper === null ? [] : [[paper.id, paper]])));
  const unknownIds = new Set(ids.filter((_, index) => found[index] === null));
  return { papers: [...papers.values()], unknownIds: [...unknownIds] };
}

function loadPaper(
  lookup: PaperLookup,
  loaders: Loaders,
  view: PaperView,
): Promise<PaperCard | null> {
  return loaders.get(papersByLookup).load({ lookup, view });
}
