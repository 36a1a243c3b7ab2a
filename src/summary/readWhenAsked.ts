import { NO_CITERS } from '../citation/citerTally.js';
import { chosenCells, countedCells } from '../citation/countedCells.js';
import type { CitationFilter } from '../citation/filter.js';
import type { Loaders } from '../graph/loaders.js';
import { chosenBases } from './bases.loader.js';
import type { ReadWhenAsked } from './citationSummarySource.js';
import { paperDetails } from '../paper/paper.loader.js';
import { basesOf } from '../vocabulary/expressible.js';
import { largestFirst } from './rolesAny.js';
import { citerRolesAny } from './rolesAny.loader.js';
import { labelsByYear } from './yearLabels.js';

/** What a summary of the citers of a paper that pass a filter is read from only when it is asked for. */
export function readWhenAsked(
  paperId: string,
  filter: CitationFilter,
  loaders: Loaders,
): ReadWhenAsked {
  return {
    labels: once(async () => {
      const [cells, stored] = await Promise.all([
        countedCells(paperId, filter, loaders),
        loaders.get(paperDetails).load(paperId),
      ]);
      return labelsByYear(cells, basesOf((stored ?? NO_CITERS).citerVocabularies));
    }),
    bases: once(() => chosenBases({ paperId, filter }, loaders)),
    chosen: once(() => chosenCells(paperId, filter, loaders)),
    rolesAny: async () => largestFirst(await loaders.get(citerRolesAny).load({ paperId, filter })),
  };
}

/** The result of `read`, which is called at most once. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= read());
}
