import type { GraphTransaction } from '../graph/graph.js';
import { identitiesQueries } from './identities.queries.js';
import type { NamedPaper } from './identities.queries.js';
import { newPaperId } from '../paper/paperId.js';
import type { KnownPapers } from './knownPapers.js';
import type { Revisions } from './tallies.js';

/** Keys that get a paper: a new one, or one that the graph knows by other keys. */
export interface NewPaper {
  readonly paperId: string;
  readonly isNew: boolean;
  readonly keys: readonly string[];
}

/** Finds the paper of each key, or makes a stub for it; no two of the keys need to name one paper. */
export async function resolveKeys(
  transaction: GraphTransaction,
  keys: Iterable<string>,
  known: KnownPapers,
): Promise<{ paperByKey: ReadonlyMap<string, string>; revisions: Revisions }> {
  const distinct = new Set(keys);
  const named = await namedPapers(transaction, distinct, known);
  const paperByKey = new Map<string, string>();
  const made: NewPaper[] = [];
  for (const key of distinct) {
    const paperId = named.get(key)?.paperId ?? newPaperId();
    paperByKey.set(key, paperId);
    if (!named.has(key)) made.push({ paperId, isNew: true, keys: [key] });
  }
  await makePapers(transaction, made);
  return { paperByKey, revisions: revisionsOf(named) };
}

/** The papers that keys name, by key; keys that are new are made identifiers without a paper. */
export async function namedPapers(
  transaction: GraphTransaction,
  keys: Iterable<string>,
  known: KnownPapers,
): Promise<ReadonlyMap<string, NamedPaper>> {
  const named = new Map<string, NamedPaper>();
  const unknown = new Set<string>();
  for (const key of keys) {
    const paper = known.get(key);
    if (paper === undefined) unknown.add(key);
    else named.set(key, paper);
  }
  if (unknown.size === 0) return named;
  const rows = await transaction.run(identitiesQueries.mergeIdentifiers, {
    keys: [...unknown].sort(),
  });
  for (const row of rows) if (row.paperId !== null) named.set(row.key, row);
  return named;
}

/** The revisions to compare with the papers when they are locked. */
export function revisionsOf(named: ReadonlyMap<string, NamedPaper>): Revisions {
  const revisions = new Map<string, number>();
  for (const { paperId, identityRevision } of named.values()) {
    if (identityRevision !== null) revisions.set(paperId, identityRevision);
  }
  return revisions;
}

/** Makes the papers that are new, and links keys that name no paper yet. */
export async function makePapers(
  transaction: GraphTransaction,
  made: readonly NewPaper[],
): Promise<void> {
  const ids = made.filter(({ isNew }) => isNew).map(({ paperId }) => paperId);
  if (ids.length > 0) await transaction.run(identitiesQueries.createPapers, { ids });
  const rows = made.flatMap(({ keys, paperId }) => keys.map((key) => ({ key, paperId })));
  if (rows.length > 0) await transaction.run(identitiesQueries.attachIdentifiers, { rows });
}
