import type { GraphTransaction } from '../graph/graph.js';
import { identitiesQueries } from './identities.queries.js';
import { resolveIdentities } from './identities.js';

/** A key that is stored, and what it is to be. */
export interface StaleKey {
  readonly key: string;
  readonly canonical: string;
}

/**
 * Gives identifiers their canonical keys. Where one has that key already, both are the same, so that their papers are
 * marked to be merged, which `finishMerges` does.
 */
export async function renameIdentifiers(
  transaction: GraphTransaction,
  stale: readonly StaleKey[],
): Promise<{ renamed: number; merged: number }> {
  const keys = [...new Set(stale.map(({ canonical }) => canonical))].sort();
  const found = await transaction.run(identitiesQueries.papersOfIdentifiers, { keys });
  const taken = new Set(found.map(({ key }) => key));
  const [rows, twins]: [StaleKey[], StaleKey[]] = [[], []];
  for (const each of stale) {
    (taken.has(each.canonical) ? twins : rows).push(each);
    taken.add(each.canonical);
  }
  if (rows.length > 0) {
    await transaction.run(identitiesQueries.renameIdentifiers, { rows });
  }
  if (twins.length > 0) {
    await resolveIdentities(
      transaction,
      twins.map(({ key, canonical }) => [key, canonical]),
    );
    await transaction.run(identitiesQueries.deleteIdentifiers, {
      keys: twins.map(({ key }) => key),
    });
  }
  return { renamed: rows.length, merged: twins.length };
}
