import type { PaperCard } from '../paper/paperRows.js';
import type { Loaders } from '../schema/loaders.js';
import { summarize, type CitationSummary } from './citationSummary.js';
import { NO_CITERS } from './citerTally.js';

/** The summary of a paper's citers, from its details. A paper that merged away meanwhile has none. */
export async function loadSummary(paper: PaperCard, loaders: Loaders): Promise<CitationSummary> {
  const details = await loaders.paperDetailsById.load(paper.id);
  return summarize(details ?? NO_CITERS);
}
