import type { CountedCell } from '../citation/chosenCells.js';
import { NO_CITERS } from '../citation/citerTally.js';
import { readCounts, storeCounts } from '../citation/storedCounts.js';
import { countParamsOf } from '../citation/countTogether.js';
import { countBy } from '../groupBy.js';
import { paperDetails } from '../paper/paper.loader.js';
import type { StoredTally } from '../paper/paperRows.js';
import { summarize, type CitationSummary } from '../summary/citationSummary.js';
import { countedTally } from '../summary/countedTally.js';
import { oncePerSet } from './oncePerSet.js';
import type { PaperSet } from './paperSet.js';
import { paperSetQueries } from './paperSet.queries.js';

/** The citations to all papers of a set: the sum of stored counts, or counted under a filter. */
export const setSummary = oncePerSet(async (set: PaperSet): Promise<CitationSummary> =>
  summarize(set.isUnfiltered ? await storedTally(set) : countedTally(await countedCells(set))),
);

async function countedCells(set: PaperSet): Promise<CountedCell[]> {
  set.checkFiltered();
  const { papers, filter, loaders } = set;
  const params = countParamsOf(
    papers.map(({ id }) => id),
    filter,
  );
  const cells = await loaders.read(paperSetQueries.setCells, params);
  return cells.map((cell) => ({ ...cell, humanPolarity: null }));
}

/** The stored counts of all papers, as if all were citations of one. */
async function storedTally({ papers, loaders }: PaperSet): Promise<StoredTally> {
  const details = loaders.get(paperDetails);
  const found = await Promise.all(papers.map(({ id }) => details.load(id)));
  const stored = found.filter((each) => each !== null);
  const cells = sumOf(stored.map(({ citerCells }) => citerCells));
  return {
    ...NO_CITERS,
    citerCount: [...cells.values()].reduce((sum, count) => sum + count, 0),
    citerCells: storeCounts(cells),
    citerYears: storeCounts(sumOf(stored.map(({ citerYears }) => citerYears))),
  };
}

function sumOf(stored: readonly string[]): Map<string, number> {
  const entries = stored.flatMap((text) => [...readCounts(text)]);
  return countBy(
    entries.map(([key, count]) => ({ key, count })),
    ({ key }) => key,
  );
}
