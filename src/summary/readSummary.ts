import type { PaperCard, StoredTally } from '../paper/paperRows.js';
import type { Loaders } from '../graph/loaders.js';
import { summarize, type CitationSummary } from './citationSummary.js';
import { NO_CITERS } from '../citation/citerTally.js';
import { paperDetails } from '../paper/paper.loader.js';

/** Summaries of what a request has read: the profile and the summary of a paper share one. */
const summaries = new WeakMap<StoredTally, CitationSummary>();

/** The summary of a paper's citers, from its details. A paper that merged away meanwhile has none. */
export async function readSummary(paper: PaperCard, loaders: Loaders): Promise<CitationSummary> {
  const tally = (await loaders.get(paperDetails).load(paper.id)) ?? NO_CITERS;
  let summary = summaries.get(tally);
  if (summary === undefined) summaries.set(tally, (summary = summarize(tally)));
  return summary;
}
