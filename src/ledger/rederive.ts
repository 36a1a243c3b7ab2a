import { isDeepStrictEqual } from 'node:util';
import { readCitationClaims, type CitationClaims } from '../citation/citationClaims.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import type { EvidenceBySource } from '../source/evidence.js';
import { derivedLabelsOf } from '../vocabulary/derivedLabels.js';
import { CITATIONS_PER_TRANSACTION } from './finishMarked.js';
import { readPending, storeCitationChanges } from './pendingCitations.js';
import { rederiveQueries, type LabelledReference } from './rederive.queries.js';
import { evidenceOfClaims } from './sourceEvidence.js';
import { lockTallies, sourcesRevisionOf } from './tallies.js';

/**
 * Stores the headlines of the citations that papers make, and what filters ask of their claims, where others are stored, with the counts of the cited papers. Each
 * transaction leaves consistent counts.
 */
export async function rederiveHeadlines(graph: Graph, ids: readonly string[]): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const place: string = after;
    after = await graph.write((transaction) => rederiveStep(transaction, ids, place));
  }
}

/**
 * The same for the citations after a place; resolves with the place to go on from, null after the last one. The papers are
 * locked before their citations are read, so that none which another transaction is just writing is left out.
 */
async function rederiveStep(
  transaction: GraphTransaction,
  ids: readonly string[],
  after: string,
): Promise<string | null> {
  const citing = await lockTallies(transaction, ids);
  const limit = CITATIONS_PER_TRANSACTION;
  const rows = await transaction.run(rederiveQueries.labelledReferences, {
    ...{ ids: [...citing.keys()], after, limit },
  });
  const claims = rows.map(readCitationClaims);
  const evidenceOf = await evidenceOfClaims(transaction, sourcesRevisionOf(citing), claims);
  const outdated = rows.filter((row, at) =>
    isOutdated(row, must(claims[at], 'the claims of a citation'), evidenceOf),
  );
  if (outdated.length > 0) {
    const cited = await lockTallies(
      transaction,
      outdated.map(({ citedId }) => citedId),
    );
    const papers = new Map([...citing, ...cited]);
    const pending = await readPending(transaction, papers, outdated);
    for (const citation of pending.values()) citation.changed = citation.before !== null;
    await storeCitationChanges(transaction, papers, pending.values());
  }
  return rows.length < limit ? null : must(rows.at(-1), 'the last citation').place;
}

function isOutdated(
  stored: LabelledReference,
  claims: CitationClaims,
  evidenceOf: EvidenceBySource,
): boolean {
  const { influential: _, ...derived } = derivedLabelsOf(claims, evidenceOf);
  return !isDeepStrictEqual(derived, pick(stored));
}

function pick(stored: LabelledReference) {
  const { role, polarity, disagreement, humanRole, humanPolarity, vocabularies } = stored;
  const { humanVocabularies, contextCount, sections, confidences } = stored;
  const labels = { role, polarity, disagreement, humanRole, humanPolarity, vocabularies };
  return { ...labels, humanVocabularies, contextCount, sections, confidences };
}
