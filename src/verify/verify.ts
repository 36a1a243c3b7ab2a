import { isDeepStrictEqual } from 'node:util';
import { headlineOf } from '../citation/headline.js';
import { readStatements } from '../citation/statements.js';
import type { Graph } from '../graph/graph.js';
import { pagesOfPapers } from '../graph/pagesOfPapers.js';
import { queries } from '../graph/queries.js';
import type { AuditedCitation, AuditedPaper } from '../graph/queries/maintenance.js';
import { newestKeyOf } from '../paper/partialDate.js';
import { isStub, readFacts, storeFacts } from '../paper/storedFacts.js';
import { storedProfile } from '../profile/storedProfile.js';
import { CiterTally, type StoredTally } from '../summary/citerTally.js';

/** Something that is stored and is not what recounting gives. */
export interface Difference {
  /** The paper or citation, by surrogate ids. */
  readonly subject: string;
  readonly property: string;
  readonly stored: unknown;
  readonly recounted: unknown;
}

export interface VerifyProgress {
  papers: number;
  citations: number;
}

/**
 * Recounts everything that is stored from what it is derived from: the believed facts from all that was
 * said, headlines from contexts, keys of citations from their two papers, and summaries and counts from
 * the edges. Yields every difference. While something writes, a difference may be a change in progress.
 */
export async function* verify(
  graph: Graph,
  onProgress: (progress: VerifyProgress) => void = () => undefined,
): AsyncGenerator<Difference> {
  const progress: VerifyProgress = { papers: 0, citations: 0 };
  for (const { kind, name } of await graph.read(queries.strayNodes, {})) {
    yield { subject: name, property: kind, stored: name, recounted: null };
  }
  for await (const { papers, citations, tallies } of oneAhead(auditedPages(graph))) {
    const references = countBy(citations, ({ citingId }) => citingId);
    for (const paper of papers) {
      yield* paperDifferences(paper, tallies.get(paper.id), references.get(paper.id) ?? 0);
    }
    for (const citation of citations) yield* citationDifferences(citation);
    progress.papers += papers.length;
    progress.citations += citations.length;
    onProgress(progress);
  }
}

/** Papers, what they cite, and their citers counted. */
interface AuditedPage {
  readonly papers: AuditedPaper[];
  readonly citations: AuditedCitation[];
  readonly tallies: ReadonlyMap<string, StoredTally>;
}

async function* auditedPages(graph: Graph): AsyncGenerator<AuditedPage, void> {
  for await (const papers of pagesOfPapers(graph)) {
    const ids = papers.map(({ id }) => id);
    const [citations, tallies] = await Promise.all([
      graph.read(queries.citationsFrom, { citingIds: ids }),
      recountTallies(graph, ids),
    ]);
    yield { papers, citations, tallies };
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

async function recountTallies(graph: Graph, ids: string[]): Promise<Map<string, StoredTally>> {
  const tallies = new Map(ids.map((id) => [id, new CiterTally()]));
  for (const { id, role, polarity, year, count } of await graph.read(queries.recountedCiters, {
    ids,
  })) {
    tallies.get(id)?.add({ role, polarity, dateKey: String(year).padStart(4, '0') }, count);
  }
  return new Map([...tallies].map(([id, tally]) => [id, tally.store()]));
}

function* paperDifferences(
  paper: AuditedPaper,
  tally: StoredTally = new CiterTally().store(),
  referenceCount: number,
): Generator<Difference> {
  const facts = storeFacts(readFacts(paper));
  const counts = { ...tally, ...storedProfile(tally), referenceCount };
  const recounted = { ...facts, ...counts, stub: isStub(facts) };
  yield* differences(`paper ${paper.id}`, paper, recounted);
}

function* citationDifferences(citation: AuditedCitation): Generator<Difference> {
  const { citingId, citingDateKey, citedId } = citation;
  const statements = readStatements(citation);
  yield* differences(`citation ${citingId} -> ${citedId}`, citation, {
    ...headlineOf(statements),
    ...statements.store(),
    storedCitedId: citedId,
    newestKey: newestKeyOf(citingDateKey, citingId),
  });
}

function* differences<T extends object>(
  subject: string,
  stored: T,
  recounted: Partial<T>,
): Generator<Difference> {
  for (const property of Object.keys(recounted) as (keyof T & string)[]) {
    if (!isDeepStrictEqual(stored[property], recounted[property])) {
      yield { subject, property, stored: stored[property], recounted: recounted[property] };
    }
  }
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
