import { DatabaseStartError } from '../errors.js';
import { attachToOwner, doingOf, ownedByOther } from './attach.js';
import { chooseEngine } from './chooseEngine.js';
import type { DatabaseConnection, OpenDatabaseOptions } from './databaseConnection.js';
import type { Engine, EngineSetup, Ports } from './engine.js';
import { passwordOf, prepareFolder, readIfThere, type DatabaseFolder } from './folder.js';
import { endUse, roleIn, type KeptNeo4j } from './kept.js';
import { endRecorded } from './keeper.js';
import { keptConnection } from './keptConnection.js';
import { processStart } from './processIdentity.js';
import { isHeld, takeLock, type ServerLock } from './serverLock.js';
import { startNeo4j, type RunningNeo4j, type StartTerms } from './startNeo4j.js';

export type { DatabaseConnection, OpenDatabaseOptions };

/**
 * A Neo4j on this folder: the one that other processes use, or one started now, by Java or Docker. It runs as
 * long as anybody uses it. Rejects with `DatabaseStartError`, whose message explains what to do.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<DatabaseConnection> {
  const inside = await prepareFolder(options.folder);
  return keptConnection(await openKept(inside, options), {
    again: (before, signal) => openKept(inside, { ...options, signal }, before.uri),
    end: (kept) => endUse(kept, inside),
    onEvent: options.onEvent ?? options.onProgress,
  });
}

/** Holds the folder for this process, without a Neo4j. Rejects with `DatabaseStartError` when another one holds it. */
export async function holdFolder(
  folder: string,
): Promise<{ lock: ServerLock; inside: DatabaseFolder }> {
  const inside = await prepareFolder(folder);
  const lock = await takeLock(inside.lock, 'load');
  if (!isHeld(lock)) throw ownedByOther(lock.pid, doingOf(lock), inside);
  return { lock, inside };
}

/** Starts Neo4j on a folder that this process holds, for this process only. */
export async function startOn(
  engine: Engine,
  setup: EngineSetup,
): Promise<Pick<DatabaseConnection, 'uri' | 'username' | 'password' | 'stop'>> {
  await engine.prepare();
  const { keeper, ports } = await startNeo4j(engine, setup, { key: null, role: 'command' });
  return {
    uri: uriOf(ports),
    username: 'neo4j',
    password: setup.password,
    stop: async () => {
      await keeper.lease.leave();
      // Still there when the keeper was killed.
      await endRecorded(setup.inside.pid, engine.mark);
    },
  };
}

/** With `uri`, only a Neo4j that answers there will do. */
async function openKept(
  inside: DatabaseFolder,
  options: OpenDatabaseOptions,
  uri?: string,
): Promise<KeptNeo4j> {
  for (;;) {
    options.signal?.throwIfAborted();
    const lock = await takeLock(inside.lock, roleIn(options.mode));
    if (isHeld(lock)) return openOwn(lock, inside, options, uri);
    const attached = await attachToOwner(lock, inside, options);
    if (attached === undefined) continue;
    if (uri === undefined || attached.uri === uri) return attached;
    await endUse(attached, inside);
    throw new DatabaseStartError(`Neo4j now answers at ${attached.uri}, and no longer at ${uri}.`);
  }
}

async function openOwn(
  lock: ServerLock,
  inside: DatabaseFolder,
  options: OpenDatabaseOptions,
  uri: string | undefined,
): Promise<KeptNeo4j> {
  try {
    await assertFinished(inside);
    const setup = { ...options, inside, password: await passwordOf(inside) };
    const engine = await chooseEngine(setup);
    await engine.prepare();
    options.signal?.throwIfAborted();
    const terms = { key: lock.token, role: roleIn(options.mode), bolt: portOf(uri) };
    return await handedOver(await startNeo4j(engine, setup, terms), lock, engine, setup);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** From now on the keeper holds the lock, so that others may go on when this process has ended. */
async function handedOver(
  { keeper, ports, leasePort }: RunningNeo4j,
  lock: ServerLock,
  engine: Engine,
  { password }: EngineSetup,
): Promise<KeptNeo4j> {
  const browserUrl = engine.hasBrowser ? `http://127.0.0.1:${ports.http}` : undefined;
  const { lease, pid } = keeper;
  const { mark, origin } = engine;
  const shared = { uri: uriOf(ports), browserUrl, leasePort, mark };
  await lock.handOver(pid, shared);
  const start = (await processStart(pid)) ?? '';
  return { ...shared, password, origin, lease, keeper: { pid, processStart: start }, run: 1 };
}

function uriOf({ bolt }: Ports): string {
  return `bolt://127.0.0.1:${bolt}`;
}

function portOf(uri: string | undefined): StartTerms['bolt'] {
  return uri === undefined ? undefined : Number(new URL(uri).port);
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
