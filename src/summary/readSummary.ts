import { countedCells } from '../citation/countedCells.js';
import { NO_CITERS } from '../citation/citerTally.js';
import { isUnfiltered, type CitationFilter } from '../citation/filter.js';
import type { PaperCard, StoredTally } from '../paper/paperRows.js';
import type { Loaders } from '../graph/loaders.js';
import { summarize, type CitationSummary } from './citationSummary.js';
import { countedTally } from './countedTally.js';
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
  const [cells, stored] = await Promise.all([
    countedCells(paper.id, filter, loaders),
    loaders.get(paperDetails).load(paper.id),
  ]);
  const { citerVocabularies } = stored ?? NO_CITERS;
  return summarize({ ...countedTally(cells), citerVocabularies }, { hasBases: false });
}

/** The summary of all citers of a paper, from its details. A paper that merged away meanwhile has none. */
async function storedSummary(paper: PaperCard, loaders: Loaders): Promise<CitationSummary> {
  const tally = (await loaders.get(paperDetails).load(paper.id)) ?? NO_CITERS;
  let summary = summaries.get(tally);
  if (summary === undefined) summaries.set(tally, (summary = summarize(tally)));
  return summary;
}
