import type { Graph } from '../graph/graph.js';
import { rederiveHeadlines } from './rederive.js';
import { sourceLedgerQueries, type DueSource } from './sources.queries.js';

/** Sources for which citations are looked at together. */
const SOURCES_AT_ONCE = 100;
/** Papers that are locked together, for as long as it takes to see which of them are concerned. */
const PAPERS_AT_ONCE = 1_000;

/**
 * Derives headlines again of all citations with labels by sources whose evidence has changed, those that other processes mark
 * meanwhile, too. How far it came is recorded after each page of papers, and the mark of a source goes last, so an interrupted
 * run is continued by the next one. Resolves with the number of sources that are done.
 */
export async function finishSources(graph: Graph, papersAtOnce = PAPERS_AT_ONCE): Promise<number> {
  for (let done = 0; ;) {
    const due = await graph.read(sourceLedgerQueries.sourcesDue, { limit: SOURCES_AT_ONCE });
    if (due.length === 0) return done;
    done += await rederiveFor(graph, due, papersAtOnce);
  }
}

/** Resolves with the number of sources whose evidence is still the same at the end. */
async function rederiveFor(
  graph: Graph,
  due: readonly DueSource[],
  limit: number,
): Promise<number> {
  const rows = due.map(({ name, version, evidence }) => ({ name, version, evidence }));
  const prefixes = due.flatMap(({ name }) => [`${name}@`, `${name}/`]);
  const [start = ''] = due.map(({ rederivedUpTo }) => rederivedUpTo ?? '').sort();
  for (let after: string | undefined = start; after !== undefined;) {
    const upTo = await rederivePage(graph, { after, limit, prefixes });
    if (upTo !== undefined) {
      await graph.write((transaction) =>
        transaction.run(sourceLedgerQueries.setRederived, { rows, upTo }),
      );
    }
    after = upTo;
  }
  const ended = await graph.write((transaction) =>
    transaction.run(sourceLedgerQueries.unmarkSources, { rows }),
  );
  return ended.length;
}

/**
 * Resolves with the last paper of the page, undefined when no paper is left. A transaction that still goes by earlier evidence
 * holds the lock of a citing paper since before it read it, so it has ended when the papers of the page were locked, and its
 * citations are seen; one that makes its citing papers keeps the evidence from being changed (see `storeReferenceCounts`).
 */
async function rederivePage(
  graph: Graph,
  page: { readonly after: string; readonly limit: number; readonly prefixes: readonly string[] },
): Promise<string | undefined> {
  const papers = await graph.write((transaction) =>
    transaction.run(sourceLedgerQueries.lockPapersBySources, page),
  );
  const concerned = papers.filter(({ isConcerned }) => isConcerned);
  if (concerned.length > 0) {
    await rederiveHeadlines(
      graph,
      concerned.map(({ id }) => id),
    );
  }
  return papers.at(-1)?.id;
}
