import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigurationError, DatabaseError } from '../errors.js';
import type { Graph } from './graph.js';
import { queries } from './queries.js';

/** Version of the graph model that this citegraph writes; raised when stored properties change their meaning. */
export const SCHEMA_VERSION = 1;

const SCHEMA_FOLDER = new URL('../../cypher/schema/', import.meta.url);

/** How often to look whether indexes are built; the first looks come sooner, because most often there is nothing to build. */
const LOOK_EVERY_MS = 1_000;

/**
 * Applies `cypher/schema/`, waits until its indexes serve, and records the version. `onProgress` is told once a second how
 * far they are built, in per cent. Rejects with `ConfigurationError` when the database was written by a newer citegraph.
 */
export async function applySchema(
  graph: Graph,
  onProgress: (percent: number) => void = () => undefined,
): Promise<void> {
  const [recorded] = await graph.read(queries.schemaVersion, {});
  if (recorded !== undefined && recorded.version > SCHEMA_VERSION) {
    throw new ConfigurationError(
      `The database holds version ${recorded.version} of the graph model, and this citegraph knows ` +
        `version ${SCHEMA_VERSION}: start the newer citegraph that wrote it.`,
    );
  }
  for (const statement of schemaStatements()) await graph.runSchemaStatement(statement);
  await indexesBuilt(graph, onProgress);
  if (recorded?.version === SCHEMA_VERSION) return;
  await graph.write((transaction) =>
    transaction.run(queries.setSchemaVersion, {
      version: SCHEMA_VERSION,
      appliedAt: new Date().toISOString(),
    }),
  );
}

async function indexesBuilt(graph: Graph, onProgress: (percent: number) => void): Promise<void> {
  for (let wait = 10; ; wait = Math.min(wait * 2, LOOK_EVERY_MS)) {
    const indexes = await graph.read(queries.indexProgress, {});
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
