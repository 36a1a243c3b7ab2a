import type { Config } from '../config/config.js';
import { openDatabase, type DatabaseConnection } from '../database/database.js';
import { connectGraph, type Graph } from '../graph/graph.js';
import { applySchema, type SchemaOptions } from '../upkeep/graphModel.js';

/**
 * Runs a command on the configured Neo4j, or on the private one: that of a running server of the same
 * folder, else one that starts for the command and stops after it. Progress goes to standard error.
 */
export async function withGraph<T>(
  config: Config,
  command: (graph: Graph) => Promise<T>,
  options?: SchemaOptions,
): Promise<T> {
  const database = await connectionFor(config, 'own-or-attach', (line) => {
    console.error(line);
  });
  try {
    const graph = await connectGraph({ ...database, database: config.databaseName });
    try {
      await applySchema(graph, undefined, options);
      return await command(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}

/** A Neo4j to connect to: a private one, or the one that the configuration names. */
export type ChosenDatabase = Omit<DatabaseConnection, 'origin'> & {
  readonly origin: DatabaseConnection['origin'] | 'configured';
};

/** The Neo4j that the configuration names, else a private one. */
export function connectionFor(
  config: Config,
  mode: 'own' | 'own-or-attach',
  onProgress: (line: string) => void,
): Promise<ChosenDatabase> {
  if (config.neo4j === null) return openDatabase({ ...config.privateNeo4j, mode, onProgress });
  return Promise.resolve({
    ...config.neo4j,
    origin: 'configured',
    stop: () => Promise.resolve(),
    exited: new Promise(() => undefined),
  });
}
