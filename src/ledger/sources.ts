import type { GraphTransaction } from '../graph/graph.js';
import { wellKnownEvidence } from '../source/wellKnownSources.js';
import { isSameProfile, newerProfile, type SourceProfile } from '../source/sourceProfile.js';
import type { StatedSource } from '../sources/sources.queries.js';
import { sourceLedgerQueries } from './sources.queries.js';

/** Whether citations that are there already may need other headlines; not before a restore stores the first one. */
export interface SourceOptions {
  readonly citationsFollow?: boolean;
}

/**
 * Stores what is stated of sources, as far as it is newer than what the graph has. Sources with other evidence than before are
 * marked, so that `finishSources` derives headlines again. One outcome per statement, in their order.
 */
export async function writeSources(
  transaction: GraphTransaction,
  stated: readonly SourceProfile[],
  options: SourceOptions = {},
): Promise<('written' | 'unchanged')[]> {
  const before = await lockSources(transaction, stated);
  const now = new Map<string, SourceProfile>(before);
  const outcomes = stated.map((profile) => {
    const known = now.get(profile.name);
    const newer = known === undefined ? profile : newerProfile(known, profile);
    now.set(profile.name, newer);
    return known !== undefined && isSameProfile(known, newer) ? 'unchanged' : 'written';
  });
  await storeSources(transaction, before, [...now.values()], options);
  return outcomes;
}

/** Locks what is stated of all sources, and reads it of some of them, by name. */
export async function lockSources(
  transaction: GraphTransaction,
  named: readonly Pick<SourceProfile, 'name'>[],
): Promise<ReadonlyMap<string, SourceProfile>> {
  const names = [...new Set(named.map(({ name }) => name))];
  const rows = await transaction.run(sourceLedgerQueries.lockSources, { names });
  return new Map(rows.map((row) => [row.name, profileIn(row)]));
}

function profileIn({ pending: _, ...profile }: StatedSource): SourceProfile {
  return profile;
}

async function storeSources(
  transaction: GraphTransaction,
  before: ReadonlyMap<string, SourceProfile>,
  now: readonly SourceProfile[],
  { citationsFollow = false }: SourceOptions,
): Promise<void> {
  const profiles = now.filter((profile) => {
    const known = before.get(profile.name);
    return known === undefined || !isSameProfile(known, profile);
  });
  if (profiles.length === 0) return;
  const changed = citationsFollow ? [] : profiles.filter((each) => hasOtherEvidence(each, before));
  await transaction.run(sourceLedgerQueries.setSources, {
    ...{ profiles, changed: changed.map(({ name }) => name) },
  });
}

function hasOtherEvidence(
  { name, evidence }: SourceProfile,
  before: ReadonlyMap<string, SourceProfile>,
): boolean {
  return evidence !== (before.get(name)?.evidence ?? wellKnownEvidence(name));
}
