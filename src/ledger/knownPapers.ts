import type { Graph } from '../graph/graph.js';
import { identitiesQueries } from './identities.queries.js';
import type { NamedPaper } from './identities.queries.js';

/** Data on keys read before a transaction began, by key. It may be outdated, which is checked on locking. */
export type KnownPapers = ReadonlyMap<string, NamedPaper>;

/** Keys kept at most: about 50 MB. */
const KEYS_KEPT = 200_000;

/** Finds the papers of keys, and caches those of the most recent keys. */
export class KnownPaperCache {
  private known = new Map<string, NamedPaper>();

  constructor(private readonly graph: Graph) {}

  /** Data on keys in the graph, read outside of any transaction. */
  async load(keys: Iterable<string>): Promise<KnownPapers> {
    const found = new Map<string, NamedPaper>();
    const asked = new Set<string>();
    for (const key of keys) {
      const paper = this.known.get(key);
      if (paper === undefined) asked.add(key);
      else found.set(key, paper);
    }
    const rows =
      asked.size === 0
        ? []
        : await this.graph.read(identitiesQueries.papersOfIdentifiers, { keys: [...asked] });
    for (const row of rows) {
      found.set(row.key, row);
      this.known.set(row.key, row);
    }
    this.dropOldest();
    return found;
  }

  /** Clears the cache, because some of it was outdated. */
  clear(): void {
    this.known.clear();
  }

  private dropOldest(): void {
    for (const key of this.known.keys()) {
      if (this.known.size <= KEYS_KEPT) return;
      this.known.delete(key);
    }
  }
}
