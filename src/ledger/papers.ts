import { isDeepStrictEqual } from 'node:util';
import type { GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { papersQueries } from './papers.queries.js';
import { readPaperClaims, storeFacts, type StoredFacts } from '../paper/storedFacts.js';
import type { Outcome, PaperRecord } from '../record/record.js';
import { addPaperRecord } from '../record/recordClaims.js';
import { resolveIdentities, type ResolvedIdentities } from './identities.js';
import type { KnownPapers } from './knownPapers.js';
import { changedPapers, storePaperChanges } from './paperChanges.js';
import { takeBacksQueries } from './takeBacks.queries.js';
import { assertSameIdentities, type Revisions } from './tallies.js';

/** The outcomes of a batch of paper records, and their papers. */
export interface WrittenPapers extends Pick<ResolvedIdentities, 'marked' | 'reidentified'> {
  /** One a record, in their order. */
  readonly outcomes: Outcome[];
}

/** Writes one batch of paper records in `transaction`. */
export async function writePapers(
  transaction: GraphTransaction,
  records: readonly PaperRecord[],
  known: KnownPapers,
): Promise<WrittenPapers> {
  const { paperIds, revisions, mergers, marked, reidentified } = await resolveIdentities(
    transaction,
    records.map(({ identifiers }) => identifiers),
    known,
  );
  const before = await lockFacts(transaction, paperIds, revisions);
  const after = new Map(before);
  const outcomes = records.map((record, index): Outcome => {
    const changed = addRecord(after, must(paperIds[index], `the paper of record ${index}`), record);
    if (mergers.has(index)) return 'merged';
    return changed ? 'written' : 'unchanged';
  });
  await storePaperChanges(transaction, changedPapers(before, after));
  // A new identifier may be the one by which a record no longer cites the paper.
  if (reidentified.length > 0)
    await transaction.run(takeBacksQueries.markCitersTakingBack, { ids: [...reidentified] });
  return { outcomes, marked, reidentified };
}

/** Locks papers in order of id, and reads their facts under the lock; see `lockTallies`. */
export async function lockFacts(
  transaction: GraphTransaction,
  paperIds: Iterable<string>,
  expected?: Revisions,
): Promise<Map<string, StoredFacts>> {
  const ids = [...new Set(paperIds)].sort();
  const locked = await transaction.run(papersQueries.lockPaperFacts, { ids });
  if (expected !== undefined) assertSameIdentities(ids, locked, expected);
  return new Map(
    locked.map(({ id, mergingInto: _, identityRevision: __, ...facts }) => [id, facts]),
  );
}

/** Adds the claims of a record; returns whether anything changed. */
function addRecord(facts: Map<string, StoredFacts>, id: string, record: PaperRecord): boolean {
  const before = must(facts.get(id), `paper ${id}, which is locked,`);
  const claims = readPaperClaims(before);
  addPaperRecord(claims, record);
  const after = storeFacts(claims);
  if (isDeepStrictEqual(before, after)) return false;
  facts.set(id, after);
  return true;
}
