import type { Graph } from '../graph/graph.js';
import { must } from '../must.js';
import type { StatedSource } from '../sources/sources.queries.js';
import { pagesOfSources } from '../upkeep/pagesOfSources.js';
import { BACKED_UP } from './backedUp.js';
import { backupQueries, type StoredProperties } from './backup.queries.js';

/** Ids of papers read at a time, without anything else. */
const IDS_PER_PAGE = 5_000;
/** Papers, and citations, read in one transaction: they stay locked as long as it takes, and fit its memory. */
const PAPERS_PER_TRANSACTION = 500;
const CITATIONS_PER_TRANSACTION = 4_000;

/** One source, paper or citation as a line of a backup, and what it adds to the counts at its end. */
export interface StoredRecord {
  readonly line: string;
  readonly papers: number;
  readonly identifiers: number;
  readonly citations: number;
}

/**
 * Everything in the graph that nothing else determines, while nothing is moved or deleted. First what is stated of sources, and
 * all citations, then all papers: so that a citation which is written meanwhile cannot be there without its
 * papers.
 */
export async function* storedRecords(graph: Graph): AsyncGenerator<StoredRecord[]> {
  for await (const sources of pagesOfSources(graph)) yield sources.map(sourceOf);
  for await (const ids of slicesOfPapers(graph, ({ referenceCount }) => referenceCount)) {
    yield await citationsOf(graph, ids);
  }
  for await (const ids of slicesOfPapers(graph, () => 0)) yield await papersOf(graph, ids);
}

/** The ids of all papers in order, so many at a time as fit one transaction. */
async function* slicesOfPapers(
  graph: Graph,
  citationsOfPaper: (paper: { referenceCount: number }) => number,
): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const page = await graph.read(backupQueries.paperSizesAfter, { after, limit: IDS_PER_PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    let [slice, citations]: [string[], number] = [[], 0];
    for (const paper of page) {
      citations += citationsOfPaper(paper);
      const isFull =
        slice.length === PAPERS_PER_TRANSACTION || citations > CITATIONS_PER_TRANSACTION;
      if (isFull && slice.length > 0) {
        yield slice;
        [slice, citations] = [[], citationsOfPaper(paper)];
      }
      slice.push(paper.id);
    }
    yield slice;
    after = last.id;
  }
}

function sourceOf(stored: StatedSource): StoredRecord {
  const known = Object.entries(stored).filter(([, value]) => value !== null);
  const line = lineOf({ source: kept('Source', Object.fromEntries(known)) });
  return { line, papers: 0, identifiers: 0, citations: 0 };
}

async function citationsOf(graph: Graph, ids: readonly string[]): Promise<StoredRecord[]> {
  const rows = await graph.write((transaction) =>
    transaction.run(backupQueries.lockStoredReferences, { ids }),
  );
  return rows.map(({ citingId: citing, citedId: cited, citation }) => {
    const record = { citing, cited, ...kept('CITES', citation) };
    return { line: lineOf({ citation: record }), papers: 0, identifiers: 0, citations: 1 };
  });
}

async function papersOf(graph: Graph, ids: readonly string[]): Promise<StoredRecord[]> {
  const rows = await graph.write((transaction) =>
    transaction.run(backupQueries.lockStoredPapers, { ids }),
  );
  return rows.map(({ paper, identifiers: stored }) => {
    const identifiers = stored.map((identifier) => kept('Identifier', identifier));
    const record = { ...kept('Paper', paper), identifiers };
    return {
      line: lineOf({ paper: record }),
      ...{ papers: 1, identifiers: identifiers.length, citations: 0 },
    };
  });
}

const KEPT = Object.fromEntries(
  Object.entries(BACKED_UP).map(([owner, shape]) => [owner, Object.keys(shape)]),
);

function kept(owner: keyof typeof BACKED_UP, stored: StoredProperties): StoredProperties {
  return Object.fromEntries(
    must(KEPT[owner], `the properties of ${owner}`)
      .filter((name) => name in stored)
      .map((name) => [name, stored[name]]),
  );
}

function lineOf(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
