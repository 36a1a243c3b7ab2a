import type { Graph, GraphTransaction } from '../../graph/graph.js';
import { groupBy } from '../../groupBy.js';
import { papersNamed, type PaperByKey } from '../../ledger/papersNamed.js';
import { readThresholds } from '../../source/thresholds.js';
import { pagesOfPapers } from '../pagesOfPapers.js';
import { auditQueries } from '../audit.queries.js';
import type { AuditedCitation, AuditedPaper, RecountedCiters } from '../audit.queries.js';
import { citationDifferences } from './citationDifferences.js';
import type { Difference } from './difference.js';
import { paperDifferences } from './paperDifferences.js';
import { sourceDifferences, type AuditedSources } from './sourceDifferences.js';
import { KNOWN_ELEMENTS } from './storedProperties.js';

export interface VerifyProgress {
  papers: number;
  citations: number;
}

/**
 * Recomputes all derived data: the preferred facts from all claims, headlines from contexts, keys of
 * citations from their two papers, summaries, counts and representative citers from the edges; and finds
 * everything that is not part of the graph model. Yields every difference. During writes, a difference may be
 * a change in progress.
 */
export async function* verify(
  graph: Graph,
  onProgress: (progress: VerifyProgress) => void = () => undefined,
): AsyncGenerator<Difference> {
  const progress: VerifyProgress = { papers: 0, citations: 0 };
  for (const { kind, name } of await graph.read(auditQueries.strays, KNOWN_ELEMENTS)) {
    yield { subject: name, property: kind, stored: name, recounted: null };
  }
  const sources: AuditedSources = new Map();
  yield* sourceDifferences(graph, sources);
  for await (const { papers, citations, citers, named } of oneAhead(auditedPages(graph))) {
    const references = groupBy(citations, ({ citingId }) => citingId);
    for (const paper of papers) {
      yield* paperDifferences(
        paper,
        citers.get(paper.id) ?? [],
        references.get(paper.id)?.length ?? 0,
      );
    }
    yield* citationDifferences(citations, papers, sources, named);
    progress.papers += papers.length;
    progress.citations += citations.length;
    onProgress(progress);
  }
}

/** Papers, what they cite, and their citers counted. */
interface AuditedPage {
  readonly papers: AuditedPaper[];
  readonly citations: AuditedCitation[];
  readonly citers: ReadonlyMap<string, readonly RecountedCiters[]>;
  /** The papers that deleted references name. */
  readonly named: PaperByKey;
}

async function* auditedPages(graph: Graph): AsyncGenerator<AuditedPage, void> {
  const run: GraphTransaction['run'] = (query, params) => graph.read(query, params);
  for await (const papers of pagesOfPapers(graph)) {
    const ids = papers.map(({ id }) => id);
    const [citations, citers, named] = await Promise.all([
      graph.read(auditQueries.citationsFrom, { citingIds: ids }),
      graph.read(auditQueries.recountedCiters, { ids }),
      papersNamed({ run }, papers.map(readThresholds)),
    ]);
    yield { papers, citations, named, citers: groupBy(citers, ({ id }) => id) };
  }
}

/** The same items, each made while the one before is worked on. */
async function* oneAhead<T>(items: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  let next = items.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = items.next();
    // Should it fail, it does so when it is awaited.
    next.catch(() => undefined);
    yield value;
  }
}
