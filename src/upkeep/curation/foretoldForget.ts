import type { Graph } from '../../graph/graph.js';
import { readPaperClaims } from '../../paper/storedFacts.js';
import { auditQueries, type AuditedCitation, type AuditedPaper } from '../audit.queries.js';
import { pagesOfPapers } from '../pagesOfPapers.js';
import { curationQueries } from './curation.queries.js';
import type { Forgotten } from './forget.js';
import { claimantsOf, KnownSources } from './knownSources.js';

/**
 * What `forgetSource` would do, without doing it: exact as long as nobody writes meanwhile. Rejects with
 * `BadInputError` for a source that contributed nothing.
 */
export async function foretellForget(graph: Graph, source: string): Promise<Forgotten> {
  const total = { papers: 0, facts: 0, citations: 0, deletedCitations: 0, deletedPapers: 0 };
  const known = new KnownSources(source);
  const isOnlySource = (stored: AuditedCitation | AuditedPaper): boolean =>
    claimantsOf(stored).every((origin) => origin.source === source);
  for await (const papers of pagesOfPapers(graph)) {
    const citingIds = papers.map(({ id }) => id);
    const citations = await graph.read(auditQueries.citationsFrom, { citingIds });
    const claimedCitations = citations.filter(known.claims);
    const claimedPapers = papers.filter(known.claims);
    total.citations += claimedCitations.length;
    total.deletedCitations += claimedCitations.filter(isOnlySource).length;
    total.papers += claimedPapers.length;
    for (const paper of claimedPapers) total.facts += readPaperClaims(paper).factCountOf(source);
    const ids = papers.filter(isOnlySource).map(({ id }) => id);
    const [left] = await graph.read(curationQueries.papersOnlyFrom, { ids, source });
    total.deletedPapers += left?.papers ?? 0;
  }
  if (total.papers + total.citations === 0) throw known.refusal();
  return total;
}
