import { DatabaseStartError } from '../errors.js';
import { attachToOwner } from './attach.js';
import { chooseEngine } from './chooseEngine.js';
import type { DatabaseConnection, OpenDatabaseOptions } from './databaseConnection.js';
import type { Engine, EngineSetup } from './engine.js';
import { passwordOf, prepareFolder, type DatabaseFolder } from './folder.js';
import { isHeld, takeLock, type LockOwner, type ServerLock } from './serverLock.js';
import { startNeo4j, type RunningNeo4j } from './startNeo4j.js';

export type { DatabaseConnection, OpenDatabaseOptions };

/**
 * A Neo4j on this folder: one started now, by Java or Docker, or with `own-or-attach` the one that
 * another process runs on it. Rejects with `DatabaseStartError`, whose message says what to do.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<DatabaseConnection> {
  const inside = await prepareFolder(options.folder);
  for (;;) {
    const lock = await takeLock(inside.lock);
    if (isHeld(lock)) return openOwn(lock, inside, options);
    if (options.mode === 'own') throw ownedByOther(lock, inside);
    const attached = await attachToOwner(lock, inside, options.onProgress);
    if (attached !== undefined) return attached;
  }
}

async function openOwn(
  lock: ServerLock,
  inside: DatabaseFolder,
  options: OpenDatabaseOptions,
): Promise<DatabaseConnection> {
  try {
    const setup = { ...options, inside, password: await passwordOf(inside) };
    const engine = await chooseEngine(setup);
    await engine.prepare();
    const running = await startNeo4j(engine, setup);
    const connection = connectionTo(running, engine, setup, lock);
    await lock.publish({ uri: connection.uri, browserUrl: connection.browserUrl });
    return connection;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function connectionTo(
  { keeper, ports }: RunningNeo4j,
  engine: Engine,
  setup: EngineSetup,
  lock: ServerLock,
): DatabaseConnection {
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await keeper.stop();
    await lock.release();
  };
  const exited = new Promise<{ reason: string; unexpected: true }>((resolve) => {
    void keeper.exited.then((exitCode) => {
      if (stopped !== undefined) return;
      const end = exitCode === undefined ? 'its keeper was killed' : `exit code ${exitCode}`;
      resolve({
        reason: `Neo4j ended by itself (${end}); see ${setup.inside.console}`,
        unexpected: true,
      });
    });
  });
  return {
    uri: `bolt://127.0.0.1:${ports.bolt}`,
    username: 'neo4j',
    password: setup.password,
    browserUrl: engine.hasBrowser ? `http://127.0.0.1:${ports.http}` : undefined,
    origin: engine.origin,
    stop: () => (stopped ??= stop()),
    exited,
  };
}

function ownedByOther(owner: LockOwner, inside: DatabaseFolder): DatabaseStartError {
  const address = owner.uri === undefined ? 'is starting Neo4j' : `runs Neo4j at ${owner.uri}`;
  return new DatabaseStartError(
    `Process ${owner.pid} ${address} on the folder ${inside.root}: stop it first, or configure ` +
      'another folder for the database.',
  );
}
