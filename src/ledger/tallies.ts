import { RestartTransaction, type GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { papersQueries, type CubeFields, type Locked, type TallyRow } from './papers.queries.js';
import { profileColumns } from '../profile/storedProfile.js';
import { authorshipOf, type Authorship } from '../citation/selfCitation.js';
import type { StoredAuthors } from '../paper/authors.js';
import type { StoredCube } from '../citation/citerCube.js';
import { CiterTally, type StoredCounts } from '../citation/citerTally.js';
import { readThresholds, type Thresholds, type Voids } from '../source/thresholds.js';
import { papersNamed, type PaperByKey } from './papersNamed.js';

/** What of the references of a paper is void. */
export interface Voiding {
  readonly voids: Thresholds;
  /** The papers of the keys that `voids` names. */
  readonly named: PaperByKey;
}

/**
 * A paper locked by the transaction, with its counts, which are changed and stored before the transaction
 * ends.
 */
export interface LockedPaper extends Voiding {
  readonly dateKey: string;
  readonly tally: CiterTally;
  referenceCount: number;
  /** Of a long list, the first names only. */
  readonly authors: StoredAuthors;
  readonly authorship: () => Authorship | null;
  /** Whether this transaction may have made it, so that nobody else sees it before the transaction ends. */
  readonly isNew: boolean;
  /** Of what is stated of sources; null while nothing is. */
  readonly sourcesRevision: string | null;
}

/** The identity revisions that papers had when keys were found to name them. */
export type Revisions = ReadonlyMap<string, number>;

/**
 * Locks papers in order of id, which keeps deadlocks rare, and reads their counts under the lock. With
 * `expected`, restarts the transaction when a key no longer belongs to the expected paper; without it, skips
 * deleted papers and includes those marked to be merged.
 */
export async function lockTallies(
  transaction: GraphTransaction,
  paperIds: Iterable<string>,
  expected?: Revisions,
): Promise<Map<string, LockedPaper>> {
  const ids = [...new Set(paperIds)].sort();
  const rows = await transaction.run(papersQueries.lockCiterTallies, { ids });
  if (expected !== undefined) assertSameIdentities(ids, rows, expected);
  const locked = rows.map((row) => ({ ...row, voids: readThresholds(row) }));
  const named = await papersNamed(
    transaction,
    locked.map(({ voids }) => voids),
  );
  return new Map(
    locked.map(({ id, dateKey, referenceCount, voids, ...row }) => {
      const { authorNames, authorOrcids, authorIds, sourcesRevision } = row;
      const isNew = expected !== undefined && !expected.has(id);
      const authors = { authorNames, authorOrcids, authorIds };
      let read: Authorship | null | undefined;
      const authorship = () => (read === undefined ? (read = authorshipOf(authors)) : read);
      const tally = new CiterTally(row);
      const identified = { dateKey, referenceCount, voids, named, isNew, sourcesRevision };
      return [id, { ...identified, tally, authors, authorship }];
    }),
  );
}

/** What is void of the citation of a paper by this one. */
export function voidsOf({ voids, named }: Voiding, citedId: string): Voids {
  return voids.towards((key) => named.get(key) === citedId);
}

/**
 * Between finding a paper by its key and locking it, another transaction may have merged it or detached the
 * key: then the transaction restarts. A paper without an expected revision is new, or was found through one
 * that merges into it.
 */
export function assertSameIdentities(
  ids: readonly string[],
  locked: readonly Locked[],
  expected: Revisions,
): void {
  const moved = locked.some(
    ({ id, mergingInto, identityRevision }) =>
      mergingInto !== null || identityRevision !== (expected.get(id) ?? identityRevision),
  );
  if (moved || locked.length < ids.length) {
    throw new RestartTransaction('papers merged, or identifiers were detached');
  }
}

/** A paper of those whose locks the transaction holds. */
export function lockedPaper(papers: ReadonlyMap<string, LockedPaper>, id: string): LockedPaper {
  return must(papers.get(id), `the lock of paper ${id}`);
}

/** The revision of what is stated of sources that was read under the locks of papers; restarts when it changed in between. */
export function sourcesRevisionOf(papers: ReadonlyMap<string, LockedPaper>): string | null {
  let found: string | null | undefined;
  for (const { sourcesRevision } of papers.values()) {
    if (found === undefined) found = sourcesRevision;
    if (found !== sourcesRevision)
      throw new RestartTransaction('what is stated of sources changed');
  }
  return found ?? null;
}

/** Stores the summaries of `citedIds`, and marks their representative citers as due. */
export async function storeTallies(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, LockedPaper>,
  citedIds: Iterable<string>,
): Promise<void> {
  const rows = [...new Set(citedIds)].map((id) =>
    tallyRow(id, lockedPaper(papers, id).tally.store()),
  );
  if (rows.length > 0) await transaction.run(papersQueries.setCiterTallies, { rows });
}

/** Stores the cubes alone of `citedIds`: of what is counted, verdicts about self-citations are part of nothing else. */
export async function storeCubes(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, LockedPaper>,
  citedIds: Iterable<string>,
): Promise<void> {
  const rows = [...new Set(citedIds)].map((id): [string, ...CubeFields] => [
    id,
    ...cubeFields(lockedPaper(papers, id).tally.storeCube()),
  ]);
  if (rows.length > 0) await transaction.run(papersQueries.setCiterCubes, { rows });
}

function tallyRow(id: string, tally: StoredCounts): TallyRow {
  const { citerCount, citerCells, citerYears, citerHumanPolarities, citerVocabularies } = tally;
  // Most papers have no such labels, and no such property.
  const labels = [citerHumanPolarities || null, citerVocabularies || null] as const;
  const counts = [citerCount, citerCells, citerYears, ...labels, ...cubeFields(tally)] as const;
  return [id, ...counts, ...profileColumns(tally)];
}

/** A cube as the statements that store it take it. */
export function cubeFields({ citerCube, independentCiterCount }: StoredCube): CubeFields {
  return [citerCube, independentCiterCount];
}

/**
 * Stores the numbers of references of `citingIds`. With `keepSources`, what is stated of sources stays as it was read with the
 * locks of `papers` until the transaction ends; restarts when it has changed.
 */
export async function storeReferenceCounts(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, LockedPaper>,
  citingIds: Iterable<string>,
  keepSources: boolean,
): Promise<void> {
  const rows = [...new Set(citingIds)].map((id): [string, number] => [
    id,
    lockedPaper(papers, id).referenceCount,
  ]);
  if (rows.length === 0) return;
  const schemas = keepSources ? ['citegraph'] : [];
  const kept = await transaction.run(papersQueries.setReferenceCounts, { rows, schemas });
  const revision = sourcesRevisionOf(papers);
  if (kept.some(({ sourcesRevision }) => sourcesRevision !== revision)) {
    throw new RestartTransaction('what is stated of sources changed');
  }
}
