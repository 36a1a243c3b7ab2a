import { SELF_CITATION_RULES } from '../citation/selfCitation.js';
import type { Graph } from '../graph/graph.js';
import { citationsQueries } from '../ledger/citations.queries.js';
import { finishSelfCitations, storeSelfCitations } from '../ledger/selfCitations.js';
import type { Ends } from '../ledger/pendingCitations.js';
import { lockTallies } from '../ledger/tallies.js';
import { slices } from '../slices.js';
import { graphModelQueries } from './graphModel.queries.js';
import { ALL_PAPERS, inPages } from './inPages.js';

/** Papers whose references are read together. */
const PAPERS_AT_ONCE = 200;
/** Citations judged in one transaction. */
const CITATIONS_PER_TRANSACTION = 2_000;

/** What a database records of its self-citations. */
export interface SelfCitationProgress {
  /** The rules by which citations are judged, null when not all are. */
  readonly selfCitationRules: number | null;
  /** Up to which id of the citing papers they are. */
  readonly selfCitationsUpTo: string | null;
}

/**
 * Judges all citations by the rules of today. Goes on where an earlier call was cut. Citations that others write meanwhile
 * are judged by them.
 */
export async function refreshSelfCitations(
  graph: Graph,
  { selfCitationRules, selfCitationsUpTo }: SelfCitationProgress,
  onProgress: (percent: number) => void,
): Promise<void> {
  const start = (selfCitationRules === SELF_CITATION_RULES ? selfCitationsUpTo : null) ?? '';
  await inPages(graph, { start, size: PAPERS_AT_ONCE }, onProgress, async (citingIds, upTo) => {
    const references = await graph.read(citationsQueries.talliedReferences, { citingIds });
    for (const some of slices(references, CITATIONS_PER_TRANSACTION)) await judge(graph, some);
    // Judged just now; the marks were left by the steps before.
    if (upTo === ALL_PAPERS) await finishSelfCitations(graph);
    const progress = { selfCitationRules: SELF_CITATION_RULES, selfCitationsUpTo: upTo };
    await graph.write((transaction) =>
      transaction.run(graphModelQueries.setSelfCitationProgress, progress),
    );
  });
}

async function judge(graph: Graph, ends: readonly Ends[]): Promise<void> {
  await graph.write(async (transaction) => {
    const locked = await lockTallies(
      transaction,
      ends.flatMap(({ citingId, citedId }) => [citingId, citedId]),
    );
    await storeSelfCitations(transaction, locked, ends);
  });
}
