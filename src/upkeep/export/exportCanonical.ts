import type { Graph } from '../../graph/graph.js';
import { auditQueries } from '../audit.queries.js';
import type { AuditedCitation, AuditedPaper } from '../audit.queries.js';
import { readPaperClaims } from '../../paper/storedFacts.js';
import { pagesOfPapers } from '../pagesOfPapers.js';
import { pagesOfSources } from '../pagesOfSources.js';
import { citationRecords, paperRecords, sourceRecord } from './nativeRecords.js';

/**
 * Yields the graph as lines of the native format, unsorted: what is stated of sources, and the claims of all, with papers
 * referred to by their smallest identifier and without surrogates. `sortLines` makes them canonical.
 */
export async function* exportLines(graph: Pick<Graph, 'read'>): AsyncGenerator<string> {
  for await (const sources of pagesOfSources(graph)) yield* sources.map(sourceRecord);
  for await (const papers of pagesOfPapers(graph)) {
    const identifierById = new Map(papers.map((paper) => [paper.id, smallestIdentifier(paper)]));
    for (const paper of papers) yield* paperRecords(paper.identifiers, readPaperClaims(paper));
    const citations = await graph.read(auditQueries.citationsFrom, {
      citingIds: papers.map(({ id }) => id),
    });
    for (const citation of citations) yield* linesOf(citation, identifierById);
  }
}

function* linesOf(
  citation: AuditedCitation,
  identifierById: ReadonlyMap<string, string>,
): Generator<string> {
  const citing = identifierById.get(citation.citingId);
  const cited = citation.citedIdentifier;
  if (citing === undefined || cited === null) {
    throw new Error(
      `citation of ${citation.citedId} by ${citation.citingId}: a paper has no identifier`,
    );
  }
  yield* citationRecords(citing, cited, citation);
}

function smallestIdentifier({ id, identifiers }: AuditedPaper): string {
  const [smallest] = identifiers;
  if (smallest === undefined)
    throw new Error(`paper ${id} has no identifier: run citegraph verify`);
  return smallest;
}
