import { citerCells, type CiterCell } from '../citation/citerCells.loader.js';
import { CiterTally, NO_CITERS } from '../citation/citerTally.js';
import { isUnfiltered, paddedYear, type CitationFilter } from '../citation/filter.js';
import type { PaperCard, StoredTally } from '../paper/paperRows.js';
import type { Loaders } from '../graph/loaders.js';
import { summarize, type CitationSummary, type CountedTally } from './citationSummary.js';
import { paperDetails } from '../paper/paper.loader.js';

/** Summaries of what a request has read: the profile and the summary of a paper share one. */
const summaries = new WeakMap<StoredTally, CitationSummary>();

/** The summary of those citers of a paper that pass a filter. */
export async function readSummary(
  paper: PaperCard,
  filter: CitationFilter,
  loaders: Loaders,
): Promise<CitationSummary> {
  if (isUnfiltered(filter)) return storedSummary(paper, loaders);
  return summarize(tallyOf(await loaders.get(citerCells).load({ paperId: paper.id, filter })));
}

/** The summary of all citers of a paper, from its details. A paper that merged away meanwhile has none. */
async function storedSummary(paper: PaperCard, loaders: Loaders): Promise<CitationSummary> {
  const tally = (await loaders.get(paperDetails).load(paper.id)) ?? NO_CITERS;
  let summary = summaries.get(tally);
  if (summary === undefined) summaries.set(tally, (summary = summarize(tally)));
  return summary;
}

/** Whose labels these are, and in which vocabularies, is not counted with them. */
function tallyOf(cells: readonly CiterCell[]): CountedTally {
  const tally = new CiterTally();
  for (const { year, count, ...axes } of cells) {
    tally.add({ ...axes, dateKey: paddedYear(year) }, count);
  }
  return { ...tally.store(), citerHumanPolarities: null, citerVocabularies: null };
}
