import { isDeepStrictEqual } from 'node:util';
import { headlineOf } from '../../citation/headline.js';
import { CitationStatements, readStatements } from '../../citation/statements.js';
import type { GraphTransaction } from '../../graph/graph.js';
import { queries } from '../../graph/queries.js';
import type { CitationProperties } from '../../graph/queries/write.js';
import { newestKeyOf } from '../../paper/partialDate.js';
import type { CitationRecord, Outcome } from '../record.js';
import { resolveIdentities } from './identities.js';
import { lockTallies, storeTallies, type LockedPaper } from './tallies.js';

/** One citation while a batch is folded into it. */
interface PendingCitation {
  readonly citingId: string;
  readonly citedId: string;
  readonly newestKey: string;
  /** Null for a citation that is new. */
  readonly before: { role: string; polarity: string } | null;
  readonly statements: CitationStatements;
  changed: boolean;
}

/** Writes one batch of citation records in `transaction`; one outcome a record, in their order. */
export async function writeCitations(
  transaction: GraphTransaction,
  records: readonly CitationRecord[],
): Promise<Outcome[]> {
  const resolved = await resolveIdentities(
    transaction,
    records.flatMap(({ citing, cited }) => [[citing], [cited]]),
  );
  const ends = records.map((record) => ({
    citingId: endOf(resolved, record.citing),
    citedId: endOf(resolved, record.cited),
  }));
  const papers = await lockTallies(
    transaction,
    ends.flatMap(({ citingId, citedId }) => [citingId, citedId]),
  );
  const pending = await readPending(transaction, papers, ends);
  const outcomes = records.map((record, index): Outcome => {
    const { citingId, citedId } = ends[index] ?? { citingId: '', citedId: '' };
    if (citingId === citedId) return selfCitation(record);
    const citation = pending.get(pairKey(citingId, citedId));
    return citation !== undefined && addRecord(citation, record) ? 'written' : 'unchanged';
  });
  await storeChanges(transaction, papers, [...pending.values()]);
  return outcomes;
}

function endOf(resolved: ReadonlyMap<string, string>, key: string): string {
  const paperId = resolved.get(key);
  if (paperId === undefined) throw new Error(`no paper was made for ${key}`);
  return paperId;
}

/** The citations that the records speak of, as they are stored or empty, by `pairKey`. */
async function readPending(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, LockedPaper>,
  ends: readonly { citingId: string; citedId: string }[],
): Promise<Map<string, PendingCitation>> {
  const pairs = new Map(
    ends
      .filter(({ citingId, citedId }) => citingId !== citedId)
      .map(({ citingId, citedId }) => {
        const dateKey = papers.get(citingId)?.dateKey ?? '';
        return [
          pairKey(citingId, citedId),
          { citingId, citedId, newestKey: newestKeyOf(dateKey, citingId) },
        ] as const;
      }),
  );
  const stored = await transaction.run(queries.citationsOfPairs, {
    pairs: [...pairs.values()].map(({ citedId, newestKey }) => ({ citedId, newestKey })),
  });
  const storedByKey = new Map(stored.map((row) => [`${row.newestKey}>${row.citedId}`, row]));
  return new Map(
    [...pairs].map(([key, pair]) => {
      const row = storedByKey.get(`${pair.newestKey}>${pair.citedId}`);
      const before = row === undefined ? null : { role: row.role, polarity: row.polarity };
      const statements = row === undefined ? new CitationStatements() : readStatements(row);
      return [key, { ...pair, before, statements, changed: false }];
    }),
  );
}

/** Adds what a record says; answers whether that was news. */
function addRecord(citation: PendingCitation, record: CitationRecord): boolean {
  const { statements } = citation;
  const before = statements.store();
  statements.addSource(record.source, record.version);
  if (record.influential !== undefined) {
    const { source, version, influential: value } = record;
    statements.addInfluential({ source, version, value });
  }
  for (const context of record.contexts) statements.addContext(context);
  const news = !isDeepStrictEqual(before, statements.store());
  citation.changed ||= news;
  return news;
}

async function storeChanges(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, LockedPaper>,
  pending: readonly PendingCitation[],
): Promise<void> {
  const changed = pending
    .filter((citation) => citation.changed)
    .map((citation) => ({ ...citation, properties: propertiesOf(citation) }));
  const created = changed.filter(({ before }) => before === null);
  const updated = changed.filter(({ before }) => before !== null);
  if (created.length > 0) await transaction.run(queries.createCitations, { rows: rowsOf(created) });
  if (updated.length > 0) {
    await transaction.run(queries.setCitations, {
      rows: updated.map(({ citedId, newestKey, properties }) => ({
        citedId,
        newestKey,
        properties,
      })),
    });
  }
  const touched = new Set<string>();
  for (const { citedId, newestKey, before, properties } of changed) {
    const tally = papers.get(citedId)?.tally;
    if (before !== null) tally?.remove({ ...before, dateKey: newestKey });
    tally?.add({ ...properties, dateKey: newestKey });
    touched.add(citedId);
  }
  await storeTallies(transaction, papers, touched);
  await countReferences(
    transaction,
    created.map(({ citingId }) => citingId),
  );
}

async function countReferences(
  transaction: GraphTransaction,
  citingIds: readonly string[],
): Promise<void> {
  const added = new Map<string, number>();
  for (const id of citingIds) added.set(id, (added.get(id) ?? 0) + 1);
  const rows = [...added].map(([id, count]) => ({ id, added: count }));
  if (rows.length > 0) await transaction.run(queries.addReferenceCounts, { rows });
}

function propertiesOf({ citedId, newestKey, statements }: PendingCitation): CitationProperties {
  return { ...headlineOf(statements), ...statements.store(), citedId, newestKey };
}

function rowsOf(
  citations: readonly { citingId: string; citedId: string; properties: CitationProperties }[],
): { citingId: string; citedId: string; properties: CitationProperties }[] {
  return citations.map(({ citingId, citedId, properties }) => ({ citingId, citedId, properties }));
}

function pairKey(citingId: string, citedId: string): string {
  return `${citingId}>${citedId}`;
}

function selfCitation(record: CitationRecord): Outcome {
  return {
    code: 'SELF_CITATION',
    field: 'citation.cited',
    value: record.cited,
    expected: 'another paper than the one that cites',
  };
}
