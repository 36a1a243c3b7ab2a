import { isDeepStrictEqual } from 'node:util';
import type { GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import type { CitationRecord, Outcome } from '../record/record.js';
import { addCitationRecord } from '../record/recordClaims.js';
import type { KnownPapers } from './knownPapers.js';
import { resolveKeys } from './namedPapers.js';
import {
  pairKey,
  readPending,
  storeCitationChanges,
  type Ends,
  type PendingCitation,
} from './pendingCitations.js';
import { lockedPaper, lockTallies, voidsOf } from './tallies.js';
import { deleteUnclaimed } from './unclaimedPapers.js';

/** Writes one batch of citation records in `transaction`; one outcome per record, in their order. */
export async function writeCitations(
  transaction: GraphTransaction,
  records: readonly CitationRecord[],
  known: KnownPapers,
): Promise<Outcome[]> {
  const kept = records.filter(({ citing, cited }) => citing !== cited);
  const { paperByKey, revisions } = await resolveKeys(
    transaction,
    kept.flatMap(({ citing, cited }) => [citing, cited]),
    known,
  );
  const papers = await lockTallies(transaction, paperByKey.values(), revisions);
  const endsOf = ({ citing, cited }: CitationRecord): Ends => ({
    citingId: must(paperByKey.get(citing), `the paper of ${citing}`),
    citedId: must(paperByKey.get(cited), `the paper of ${cited}`),
  });
  const pending = await readPending(transaction, papers, kept.map(endsOf));
  const unclaimed = new Set<string>();
  const outcomes = records.map((record): Outcome => {
    if (record.citing === record.cited) return 'SELF_CITATION';
    const ends = endsOf(record);
    // Two identifiers of one paper.
    if (ends.citingId === ends.citedId) return 'SELF_CITATION';
    if (voidsOf(lockedPaper(papers, ends.citingId), ends.citedId).voidsReference(record)) {
      unclaimed.add(ends.citingId).add(ends.citedId);
      return 'unchanged';
    }
    const citation = must(pending.get(pairKey(ends)), `citation ${pairKey(ends)}`);
    return addRecord(citation, record) ? 'written' : 'unchanged';
  });
  await storeCitationChanges(transaction, papers, pending.values());
  // Void citations name papers, too, of which there may be nothing to say.
  await deleteUnclaimed(transaction, papers, unclaimed);
  return outcomes;
}

/** Adds the claims of a record; returns whether anything changed. */
function addRecord(citation: PendingCitation, record: CitationRecord): boolean {
  const { claims } = citation;
  const isNew = citation.before === null && !citation.changed;
  const before = isNew ? null : claims.store();
  addCitationRecord(claims, record);
  const news = isNew || !isDeepStrictEqual(before, claims.store());
  citation.changed ||= news;
  return news;
}
