import { isDeepStrictEqual } from 'node:util';
import { readCitationClaims } from '../citation/citationClaims.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { changedPapers, storePaperChanges } from '../ledger/paperChanges.js';
import { lockFacts } from '../ledger/papers.js';
import {
  pairKey,
  readPending,
  storeCitationChanges,
  type Ends,
} from '../ledger/pendingCitations.js';
import { must } from '../must.js';
import { refreshRepresentatives } from '../ledger/representatives.js';
import { lockTallies } from '../ledger/tallies.js';
import { cleanStoredClaims, cleanStoredFacts } from './cleanStored.js';
import { graphModelQueries } from './graphModel.queries.js';
import { ALL_PAPERS, inPages } from './inPages.js';

/** Raised when `cleanText` changes: the next start then cleans all texts again. */
export const TEXTS_VERSION = 1;
/** Papers whose texts are rewritten in one transaction, most of them short; the largest were 50 kB until now. */
const PAPERS_PER_TRANSACTION = 500;
/** Characters of contexts that are rewritten in one transaction; a citation with more gets its own. */
const TEXT_PER_TRANSACTION = 8_000_000;

/** What a database records of its texts. */
export interface TextProgress {
  /** The rules by which texts are stored, null when not all are. */
  readonly textRules: number | null;
  /** Up to which id of their papers they are. */
  readonly textsUpTo: string | null;
}

/**
 * Gives all texts the form in which an import of today stores them: those of papers, and of the citations that they make.
 * Goes on where an earlier call was cut; what is clean stays.
 */
export async function refreshTexts(
  graph: Graph,
  { textRules, textsUpTo }: TextProgress,
  onProgress: (percent: number) => void,
): Promise<void> {
  const start = (textRules === TEXTS_VERSION ? textsUpTo : null) ?? '';
  await inPages(graph, { start, size: PAPERS_PER_TRANSACTION }, onProgress, async (ids, upTo) => {
    await graph.write((transaction) => cleanFacts(transaction, ids));
    for (const some of inTransactions(await roughCitations(graph, ids)))
      await graph.write((transaction) => cleanClaims(transaction, some));
    // The lists that a paper's summary is in; before the progress is recorded, or a cut upgrade would leave them.
    if (upTo === ALL_PAPERS) await refreshRepresentatives(graph);
    await graph.write((transaction) =>
      transaction.run(graphModelQueries.setTextProgress, {
        textRules: TEXTS_VERSION,
        textsUpTo: upTo,
      }),
    );
  });
}

async function cleanFacts(transaction: GraphTransaction, ids: string[]): Promise<void> {
  const before = await lockFacts(transaction, ids);
  const after = new Map([...before].map(([id, facts]) => [id, cleanStoredFacts(facts)]));
  await storePaperChanges(transaction, changedPapers(before, after));
}

interface RoughCitation extends Ends {
  /** Characters of its contexts. */
  readonly size: number;
}

/** The citations of papers of which something is to be rewritten. */
async function roughCitations(graph: Graph, citingIds: string[]): Promise<RoughCitation[]> {
  const stored = await graph.read(graphModelQueries.claimsOfCitations, { citingIds });
  return stored
    .filter(
      ({ citingId: _, citedId: __, ...claims }) =>
        !isDeepStrictEqual(cleanStoredClaims(claims), claims),
    )
    .map(({ citingId, citedId, contexts }) => ({
      ...{ citingId, citedId },
      size: (contexts ?? []).reduce((sum, { length }) => sum + length, 0),
    }));
}

function inTransactions(citations: readonly RoughCitation[]): RoughCitation[][] {
  const parts: RoughCitation[][] = [];
  let room = 0;
  for (const citation of citations) {
    if (parts.length === 0 || citation.size > room) {
      parts.push([]);
      room = TEXT_PER_TRANSACTION;
    }
    parts.at(-1)?.push(citation);
    room -= citation.size;
  }
  return parts;
}

/**
 * Two contexts may be one now, which changes what the citation counts as. Texts are cleaned before claims are read, because
 * reading drops sentences that newer ones replace, and not every context keeps its sentence.
 */
async function cleanClaims(transaction: GraphTransaction, ends: readonly Ends[]): Promise<void> {
  const papers = await lockTallies(
    transaction,
    ends.flatMap(({ citingId, citedId }) => [citingId, citedId]),
  );
  const citingIds = [...new Set(ends.map(({ citingId }) => citingId))];
  const stored = await transaction.run(graphModelQueries.claimsOfCitations, { citingIds });
  const storedOf = new Map(stored.map((row) => [pairKey(row), row]));
  const present = ends.filter((pair) => storedOf.has(pairKey(pair)));
  const pending = await readPending(transaction, papers, present);
  const changed = [...pending].map(([key, citation]) => {
    const { citingId: _, citedId: __, ...claims } = must(storedOf.get(key), `citation ${key}`);
    return { ...citation, claims: readCitationClaims(cleanStoredClaims(claims)), changed: true };
  });
  await storeCitationChanges(transaction, papers, changed);
}
