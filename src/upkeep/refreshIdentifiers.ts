import type { Graph } from '../graph/graph.js';
import { readIdentifier } from '../identifier/identifier.js';
import { finishMerges } from '../ledger/merges.js';
import { renameIdentifiers, type StaleKey } from '../ledger/renameIdentifiers.js';
import { databaseContents } from './contents.js';
import { graphModelQueries } from './graphModel.queries.js';

/** Identifiers that are read at a time, and changed in one transaction. */
const PAGE = 5_000;
/** Surrogates of merged papers have keys, too. */
const RETIRED = 'retired:';
/** A SICI of which an address lost the `#` with which it ended. */
const CUT_SICI = /^doi:.*[>\]]\d\.\d\.[a-z]{2};\d-$/;

/** What became of identifiers whose keys had another form than that of today. */
export interface RefreshedIdentifiers {
  readonly renamed: number;
  /** Those whose canonical key another identifier had. */
  readonly merged: number;
  /** Keys that cannot be mended: the records that hold them have to be imported again. */
  readonly left: readonly string[];
}

/**
 * Gives every identifier the key that an import of today would give it. Safe to run again at any time, also after it was
 * cut: what is canonical stays.
 */
export async function refreshIdentifiers(
  graph: Graph,
  onProgress: (percent: number) => void = () => undefined,
): Promise<RefreshedIdentifiers> {
  const { identifiers } = await databaseContents(graph);
  let [renamed, merged, read, after]: [number, number, number, string | null] = [0, 0, 0, ''];
  const left: string[] = [];
  while (after !== null) {
    const page: StoredKey[] = await graph.read(graphModelQueries.identifiersAfter, {
      after,
      limit: PAGE,
    });
    after = page.length < PAGE ? null : (page.at(-1)?.key ?? null);
    onProgress((100 * (read += page.length)) / Math.max(1, identifiers));
    const stale: StaleKey[] = [];
    for (const stored of page) {
      const canonical = canonicalOf(stored);
      if (canonical === null) left.push(stored.key);
      else if (canonical !== stored.key) stale.push({ key: stored.key, canonical });
    }
    if (stale.length === 0) continue;
    const done = await graph.write((transaction) => renameIdentifiers(transaction, stale));
    renamed += done.renamed;
    merged += done.merged;
  }
  // Also those that an upgrade marked before it was cut.
  await finishMerges(graph);
  return { renamed, merged, left };
}

interface StoredKey {
  readonly key: string;
  readonly detached: boolean;
}

/** Null for a key that cannot be mended. What was detached stays apart from its twin, as somebody has decided. */
function canonicalOf({ key, detached }: StoredKey): string | null {
  if (key.startsWith(RETIRED)) return key;
  if (CUT_SICI.test(key)) return null;
  const canonical = readIdentifier(key)?.key ?? null;
  return detached && canonical !== key ? null : canonical;
}
