import { ConfigurationError } from '../errors.js';
import { hasStore, pathsIn } from './folder.js';
import { lockOwner } from './serverLock.js';

/**
 * Rejects with `ConfigurationError` unless the folder has a database, or a process that is making one. Creates
 * nothing: a command that only reads would otherwise find an empty database wherever it runs.
 */
export async function assertDatabaseIn(folder: string): Promise<void> {
  const inside = pathsIn(folder);
  if (await hasStore(inside)) return;
  if ((await lockOwner(inside.lock)) !== undefined) return;
  throw new ConfigurationError(
    `CITEGRAPH_DATA: there is no database in the folder ${inside.root}. Run this command in the folder where ` +
      'the graph was started or imported, or set CITEGRAPH_DATA to its database folder, or NEO4J_URI to a ' +
      'running Neo4j.',
  );
}
