import type { Config } from '../config/config.js';
import { openDatabase, type DatabaseConnection } from '../database/database.js';
import { assertDatabaseIn } from '../database/existingDatabase.js';
import type { Graph } from '../graph/graph.js';
import { endingBySignal } from './stopRequested.js';
import type { SchemaOptions } from '../upkeep/graphModel.js';
import { connectTo } from './connect.js';
import { explainingFiles } from './explainingFiles.js';
import { graphName } from './graphName.js';
import { printNote, printProblem } from './output.js';
import { applySchemaShowing } from './schemaProgress.js';
import { showWaiting } from './waiting.js';

/**
 * Runs a command on the configured Neo4j, or on the private one: that of a running server of the same
 * folder, else one that starts for the command and stops after it. Progress goes to standard error.
 */
export async function withGraph<T>(
  config: Config,
  command: (graph: Graph) => Promise<T>,
  options?: SchemaOptions,
): Promise<T> {
  printNote(graphName(config));
  const waiting = showWaiting();
  const database = await endingBySignal((signal) =>
    connectionFor(config, 'own-or-attach', waiting.show, signal),
  ).finally(waiting.done);
  try {
    const graph = await connectTo(database, config);
    try {
      await applySchemaShowing(graph, waiting, printNote, options);
      return await command(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}

/** The same for a command that reads or corrects a graph: a folder without a database is a mistake. */
export async function withExistingGraph<T>(
  config: Config,
  command: (graph: Graph) => Promise<T>,
): Promise<T> {
  if (config.neo4j === null) await assertDatabaseIn(config.privateNeo4j.folder);
  return withGraph(config, command);
}

/** A Neo4j to connect to: a private one, or the one that the configuration names. */
export type ChosenDatabase = Omit<DatabaseConnection, 'origin'> & {
  readonly origin: DatabaseConnection['origin'] | 'configured';
};

function showEvent(text: string): void {
  printProblem(...text.split('\n'));
}

/** The Neo4j that the configuration names, else a private one. */
export async function connectionFor(
  config: Config,
  mode: 'own' | 'own-or-attach',
  onProgress: (line: string) => void,
  signal?: AbortSignal,
): Promise<ChosenDatabase> {
  if (config.neo4j === null) {
    const { folder } = config.privateNeo4j;
    return explainingFiles(folder, () =>
      openDatabase({ ...config.privateNeo4j, mode, onProgress, onEvent: showEvent, signal }),
    );
  }
  return {
    ...config.neo4j,
    origin: 'configured',
    stop: () => Promise.resolve(),
    reportBroken: () => undefined,
    exited: new Promise(() => undefined),
  };
}
