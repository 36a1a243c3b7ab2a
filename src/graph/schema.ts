import { readdirSync, readFileSync } from 'node:fs';
import { ConfigurationError } from '../errors.js';
import type { Graph } from './graph.js';
import { queries } from './queries.js';

/** Version of the graph model that this citegraph writes; raised when stored properties change their meaning. */
export const SCHEMA_VERSION = 1;

const SCHEMA_FOLDER = new URL('../../cypher/schema/', import.meta.url);

/**
 * Applies `cypher/schema/`, waits until its indexes serve, and records the version. Rejects with
 * `ConfigurationError` when the database was written by a newer citegraph.
 */
export async function applySchema(graph: Graph): Promise<void> {
  const [recorded] = await graph.read(queries.schemaVersion, {});
  if (recorded !== undefined && recorded.version > SCHEMA_VERSION) {
    throw new ConfigurationError(
      `The database holds version ${recorded.version} of the graph model, and this citegraph knows ` +
        `version ${SCHEMA_VERSION}: start the newer citegraph that wrote it.`,
    );
  }
  for (const statement of schemaStatements()) await graph.runSchemaStatement(statement);
  await graph.runSchemaStatement('CALL db.awaitIndexes(600)');
  if (recorded?.version === SCHEMA_VERSION) return;
  await graph.write((transaction) =>
    transaction.run(queries.setSchemaVersion, {
      version: SCHEMA_VERSION,
      appliedAt: new Date().toISOString(),
    }),
  );
}

function schemaStatements(): string[] {
  return readdirSync(SCHEMA_FOLDER)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'));
}
