import { NO_CITERS } from '../citation/citerTally.js';
import { readCounts, storeCounts } from '../citation/storedCounts.js';
import { countParamsOf } from '../citation/countTogether.js';
import { countBy } from '../groupBy.js';
import { paperDetails } from '../paper/paper.loader.js';
import type { StoredTally } from '../paper/paperRows.js';
import { summarize, type CitationSummary } from '../summary/citationSummary.js';
import { oncePerSet } from './oncePerSet.js';
import type { PaperSet } from './paperSet.js';
import { paperSetQueries, type SetCell } from './paperSet.queries.js';

type Counts = Pick<StoredTally, 'citerCells' | 'citerYears'>;

/** The citations to all papers of a set: the sum of stored counts, or counted under a filter. */
export const setSummary = oncePerSet(async (set: PaperSet): Promise<CitationSummary> =>
  summarize(tallyOf(set.isUnfiltered ? await storedCounts(set) : await countedCounts(set))),
);

async function storedCounts({ papers, loaders }: PaperSet): Promise<Counts[]> {
  const details = loaders.get(paperDetails);
  const found = await Promise.all(papers.map(({ id }) => details.load(id)));
  return found.filter((each) => each !== null);
}

async function countedCounts(set: PaperSet): Promise<Counts[]> {
  set.checkFiltered();
  const { papers, filter, loaders } = set;
  const params = countParamsOf(
    papers.map(({ id }) => id),
    filter,
  );
  return (await loaders.read(paperSetQueries.setCells, params)).map(countsOf);
}

function countsOf({ role, polarity, year, count }: SetCell): Counts {
  return {
    citerCells: `${role}/${polarity}=${count}`,
    citerYears: year === 0 ? '' : `${String(year).padStart(4, '0')}=${count}`,
  };
}

/** As if all were citations of one paper. */
function tallyOf(counts: readonly Counts[]): StoredTally {
  const cells = sumOf(counts.map(({ citerCells }) => citerCells));
  return {
    ...NO_CITERS,
    citerCount: [...cells.values()].reduce((sum, count) => sum + count, 0),
    citerCells: storeCounts(cells),
    citerYears: storeCounts(sumOf(counts.map(({ citerYears }) => citerYears))),
  };
}

function sumOf(stored: readonly string[]): Map<string, number> {
  const entries = stored.flatMap((text) => [...readCounts(text)]);
  return countBy(
    entries.map(([key, count]) => ({ key, count })),
    ({ key }) => key,
  );
}
