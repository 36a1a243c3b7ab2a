import { isDeepStrictEqual } from 'node:util';
import type { GraphTransaction } from '../../graph/graph.js';
import { queries } from '../../graph/queries.js';
import type { LockedFacts } from '../../graph/queries/write.js';
import { isStub, readFacts, storeFacts, type StoredFacts } from '../../paper/storedFacts.js';
import type { Outcome, PaperRecord, Problem } from '../record.js';
import { resolveIdentities } from './identities.js';
import { moveCitationDates } from './citationDates.js';

/** A paper that a batch says something new about. */
interface ChangedPaper {
  readonly id: string;
  readonly before: StoredFacts;
  readonly properties: StoredFacts;
}

/** Writes one batch of paper records in `transaction`; one outcome a record, in their order. */
export async function writePapers(
  transaction: GraphTransaction,
  records: readonly PaperRecord[],
): Promise<Outcome[]> {
  const resolved = await resolveIdentities(
    transaction,
    records.map(({ identifiers }) => identifiers),
  );
  const paperIds = records.map((record) => paperIdOf(record, resolved));
  const ids = [...new Set(paperIds.flatMap((id) => id ?? []))].sort();
  const locked = await transaction.run(queries.lockPaperFacts, { ids });
  const stored = new Map(locked.map(({ id, ...facts }): [string, StoredFacts] => [id, facts]));
  const outcomes = records.map((record, index) => {
    const id = paperIds[index];
    return id ? addRecord(stored, id, record) : identityConflict(record);
  });
  await storeChanges(transaction, changedPapers(locked, stored));
  return outcomes;
}

function paperIdOf(record: PaperRecord, resolved: ReadonlyMap<string, string>): string | null {
  const ids = new Set(record.identifiers.map((key) => resolved.get(key)));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

function addRecord(stored: Map<string, StoredFacts>, id: string, record: PaperRecord): Outcome {
  const before = stored.get(id);
  if (before === undefined) throw new Error(`paper ${id} vanished inside its transaction`);
  const statements = readFacts(before);
  statements.addRecord(record.source, record.version, record.facts);
  const after = storeFacts(statements);
  stored.set(id, after);
  return isDeepStrictEqual(before, after) ? 'unchanged' : 'written';
}

function changedPapers(
  locked: readonly LockedFacts[],
  stored: ReadonlyMap<string, StoredFacts>,
): ChangedPaper[] {
  return locked.flatMap(({ id, ...before }) => {
    const properties = stored.get(id);
    return properties === undefined || isDeepStrictEqual(before, properties)
      ? []
      : [{ id, before, properties }];
  });
}

async function storeChanges(
  transaction: GraphTransaction,
  changed: readonly ChangedPaper[],
): Promise<void> {
  if (changed.length === 0) return;
  await transaction.run(queries.setPaperFacts, {
    rows: changed.map(({ id, properties }) => ({ id, properties, stub: isStub(properties) })),
  });
  const redated = changed.filter(({ before, properties }) => before.dateKey !== properties.dateKey);
  const resummarised = changed.filter(
    ({ before, properties }) => (before.summary === null) !== (properties.summary === null),
  );
  await moveCitationDates(
    transaction,
    redated.map(({ id, properties }) => ({ citingId: id, dateKey: properties.dateKey })),
  );
  if (resummarised.length > 0) {
    const citingIds = resummarised.map(({ id }) => id);
    await transaction.run(queries.markRepresentativesDue, { citingIds });
  }
}

function identityConflict(record: PaperRecord): Problem {
  return {
    code: 'IDENTITY_CONFLICT',
    field: 'paper.identifiers',
    value: record.identifiers,
    expected: 'identifiers that do not name two papers that the graph already holds',
  };
}
