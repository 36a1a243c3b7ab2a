import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigurationError, DatabaseError } from '../errors.js';
import { refreshIdentifiers, type RefreshedIdentifiers } from './refreshIdentifiers.js';
import {
  AFTER_IDENTIFIERS,
  ALL_REFRESHES,
  BEFORE_INDEXES,
  type RecordedRules,
  type RefreshStep,
} from './refreshes.js';
import type { Graph } from '../graph/graph.js';
import { graphModelQueries } from './graphModel.queries.js';

/** Version of the graph model that this citegraph writes; raised when stored properties change their meaning. */
export const SCHEMA_VERSION = 6;

const SCHEMA_FOLDER = new URL('../../cypher/schema/', import.meta.url);

/**
 * How often to look whether indexes are built; the first looks come sooner, because most often there is
 * nothing to build.
 */
const LOOK_EVERY_MS = 1_000;

/** The slow steps of preparing a database: what is derived, renaming identifiers, or building indexes. */
export type SchemaStep = RefreshStep | 'identifiers' | 'indexes';

export interface SchemaOptions {
  /** Whether a database may hold a part of a backup only, which nothing but `restore` can use. */
  readonly unfinishedRestore?: 'refused' | 'accepted';
}

/**
 * Upgrades data stored by an older citegraph, applies `cypher/schema/`, waits until its indexes are online,
 * and records the version. Resolves with what an upgrade did with identifiers, null without an upgrade.
 * `onProgress` receives the progress of a step in per cent. Rejects with
 * `ConfigurationError` when the database was written by a newer citegraph, or
 * holds a part of a backup only.
 */
export async function applySchema(
  graph: Graph,
  onProgress: (percent: number, step: SchemaStep) => void = () => undefined,
  { unfinishedRestore = 'refused' }: SchemaOptions = {},
): Promise<RefreshedIdentifiers | null> {
  const [recorded] = await graph.read(graphModelQueries.schemaVersion, {});
  if (recorded !== undefined && recorded.version > SCHEMA_VERSION) {
    throw new ConfigurationError(
      `The database has version ${recorded.version} of the graph model, but this citegraph supports only ` +
        `version ${SCHEMA_VERSION}: use the newer citegraph that wrote it.`,
    );
  }
  if (unfinishedRestore === 'refused' && recorded !== undefined) assertRestored(recorded);
  if (recorded !== undefined) await refreshAll(BEFORE_INDEXES, graph, recorded, onProgress);
  for (const statement of schemaStatements()) await graph.runSchemaStatement(statement);
  await indexesBuilt(graph, (percent) => onProgress(percent, 'indexes'));
  if (isUpToDate(recorded)) return null;
  const refreshed =
    recorded === undefined
      ? null
      : await refreshIdentifiers(graph, (percent) => onProgress(percent, 'identifiers'));
  if (recorded !== undefined) await refreshAll(AFTER_IDENTIFIERS, graph, recorded, onProgress);
  await graph.write(async (transaction) => {
    for (const { complete } of ALL_REFRESHES) await complete(transaction);
    const appliedAt = new Date().toISOString();
    await transaction.run(graphModelQueries.setSchemaVersion, {
      version: SCHEMA_VERSION,
      appliedAt,
    });
  });
  return refreshed;
}

function assertRestored({ restoring }: { restoring: string | null }): void {
  if (restoring === null) return;
  throw new ConfigurationError(
    'The last citegraph restore into this database did not finish, so only a part of the graph is in it: run the ' +
      'same citegraph restore again, which goes on where it was cut, or delete the database.',
  );
}

/** Derives what is stored by other rules than those of today. */
async function refreshAll(
  refreshes: typeof ALL_REFRESHES,
  graph: Graph,
  recorded: RecordedRules,
  onProgress: (percent: number, step: SchemaStep) => void,
): Promise<void> {
  for (const { step, isCurrent, refresh } of refreshes) {
    if (!isCurrent(recorded))
      await refresh(graph, recorded, (percent) => onProgress(percent, step));
  }
}

function isUpToDate(recorded: (RecordedRules & { readonly version: number }) | undefined): boolean {
  return (
    recorded?.version === SCHEMA_VERSION &&
    ALL_REFRESHES.every(({ isCurrent }) => isCurrent(recorded))
  );
}

async function indexesBuilt(graph: Graph, onProgress: (percent: number) => void): Promise<void> {
  for (let wait = 10; ; wait = Math.min(wait * 2, LOOK_EVERY_MS)) {
    const indexes = await graph.read(graphModelQueries.indexProgress, {});
    const failed = indexes.find(({ state }) => state === 'FAILED');
    if (failed) throw new DatabaseError(`Neo4j could not build the index ${failed.name}.`);
    if (indexes.every(({ state }) => state === 'ONLINE')) return;
    if (wait === LOOK_EVERY_MS) {
      onProgress(indexes.reduce((sum, { percent }) => sum + percent, 0) / indexes.length);
    }
    await pause(wait);
  }
}

function schemaStatements(): string[] {
  return readdirSync(SCHEMA_FOLDER)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'));
}
