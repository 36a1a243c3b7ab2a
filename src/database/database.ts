import { DatabaseStartError } from '../errors.js';
import { attachToOwner } from './attach.js';
import { chooseEngine } from './chooseEngine.js';
import type { DatabaseConnection, OpenDatabaseOptions } from './databaseConnection.js';
import type { Engine, EngineSetup } from './engine.js';
import { passwordOf, prepareFolder, readIfThere, type DatabaseFolder } from './folder.js';
import { isHeld, takeLock, type LockOwner, type ServerLock } from './serverLock.js';
import { startNeo4j, type RunningNeo4j } from './startNeo4j.js';

export type { DatabaseConnection, OpenDatabaseOptions };

/**
 * A Neo4j on this folder: one started now, by Java or Docker, or with `own-or-attach` the one that another
 * process runs on it. Rejects with `DatabaseStartError`, whose message explains what to do.
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

/** Holds the folder for this process, without a Neo4j. Rejects with `DatabaseStartError` when another one holds it. */
export async function holdFolder(
  folder: string,
): Promise<{ lock: ServerLock; inside: DatabaseFolder }> {
  const inside = await prepareFolder(folder);
  const lock = await takeLock(inside.lock);
  if (!isHeld(lock)) throw ownedByOther(lock, inside);
  return { lock, inside };
}

async function openOwn(
  lock: ServerLock,
  inside: DatabaseFolder,
  options: OpenDatabaseOptions,
): Promise<DatabaseConnection> {
  try {
    await assertFinished(inside);
    const setup = { ...options, inside, password: await passwordOf(inside) };
    const engine = await chooseEngine(setup);
    const connection = await startOn(engine, setup, lock);
    await lock.publish({ uri: connection.uri, browserUrl: connection.browserUrl });
    return connection;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Starts Neo4j on a folder that this process holds; stopping it releases `lock`. */
export async function startOn(
  engine: Engine,
  setup: EngineSetup,
  lock: Pick<ServerLock, 'release'>,
): Promise<DatabaseConnection> {
  await engine.prepare();
  return connectionTo(await startNeo4j(engine, setup), engine, setup, lock);
}

function connectionTo(
  { keeper, ports }: RunningNeo4j,
  engine: Engine,
  setup: EngineSetup,
  lock: Pick<ServerLock, 'release'>,
): DatabaseConnection {
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await keeper.stop();
    await lock.release();
  };
  const exited = new Promise<{ reason: string; unexpected: true }>((resolve) => {
    void keeper.exited.then((exitCode) => {
      if (stopped !== undefined) return;
      const end =
        exitCode === undefined ? 'its keeper process was killed' : `exit code ${exitCode}`;
      resolve({
        reason: `Neo4j exited unexpectedly (${end}); see ${setup.inside.console}`,
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

/**
 * Neo4j also starts on a store that the offline importer left incomplete, and then returns arbitrary results.
 */
async function assertFinished(inside: DatabaseFolder): Promise<void> {
  if ((await readIfThere(inside.unfinished)) === undefined) return;
  throw new DatabaseStartError(
    `The last citegraph load into ${inside.root} did not finish, so its store is incomplete: run ` +
      'the same citegraph load again, which starts over, or delete the folder.',
  );
}

function ownedByOther(owner: LockOwner, inside: DatabaseFolder): DatabaseStartError {
  const address =
    owner.uri === undefined ? 'is starting Neo4j' : `is running Neo4j at ${owner.uri}`;
  return new DatabaseStartError(
    `Process ${owner.pid} ${address} on the folder ${inside.root}: stop it first, or set ` +
      'CITEGRAPH_DATA to another folder.',
  );
}
