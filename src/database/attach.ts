import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseStartError } from '../errors.js';
import type { OpenDatabaseOptions } from './databaseConnection.js';
import { passwordOf, type DatabaseFolder } from './folder.js';
import { roleIn, type KeptNeo4j } from './kept.js';
import { askForLease } from './lease.js';
import { lockOwner, type LockOwner, type SharedNeo4j } from './serverLock.js';
import { untilRunning } from './untilRunning.js';

const WAIT_FOR_START_S = 60;
const POLLS_PER_SECOND = 10;

type AttachOptions = Pick<OpenDatabaseOptions, 'mode' | 'onProgress' | 'signal'>;

/**
 * Takes a lease on the Neo4j that runs on the folder; waits while another live process is starting it.
 * Resolves with undefined when the owner of the lock exited before that, or Neo4j is stopping.
 */
export async function attachToOwner(
  seen: LockOwner,
  inside: DatabaseFolder,
  options: AttachOptions,
): Promise<KeptNeo4j | undefined> {
  let owner: LockOwner | undefined = seen;
  for (let poll = 1; poll <= WAIT_FOR_START_S * POLLS_PER_SECOND; poll += 1) {
    if (owner === undefined) return undefined;
    assertShared(owner, inside, options);
    const attached = owner.neo4j && (await share(owner, owner.neo4j, inside, options));
    if (attached !== undefined) return attached;
    await pause(1_000 / POLLS_PER_SECOND, undefined, options).catch(() => undefined);
    options.signal?.throwIfAborted();
    if (poll % POLLS_PER_SECOND === 0) {
      const verb = owner.neo4j === undefined ? 'start' : 'stop';
      options.onProgress(
        `Waiting for process ${owner.pid} to ${verb} Neo4j: ${poll / POLLS_PER_SECOND} s`,
      );
    }
    owner = await lockOwner(inside.lock);
  }
  throw new DatabaseStartError(
    `Process ${seen.pid} has been starting or stopping Neo4j on ${inside.root} for ${WAIT_FOR_START_S} s and ` +
      `is not done: see ${inside.console}, or stop that process and try again.`,
  );
}

/** A folder that is held without sharing its Neo4j. */
export function ownedByOther(pid: number, doing: string, inside: DatabaseFolder) {
  return new DatabaseStartError(
    `Process ${pid} is ${doing} on the folder ${inside.root}: stop it first, or set ` +
      'CITEGRAPH_DATA to another folder.',
  );
}

/** What the owner of a lock is doing, for a message. */
export function doingOf({ neo4j, purpose }: LockOwner): string {
  if (purpose === 'load') return 'running citegraph load';
  return neo4j === undefined ? 'starting Neo4j' : `running Neo4j at ${neo4j.uri}`;
}

function assertShared(owner: LockOwner, inside: DatabaseFolder, { mode }: AttachOptions): void {
  const isStarting = owner.neo4j === undefined && owner.purpose !== 'command';
  if (owner.purpose === 'load' || (mode === 'own' && isStarting)) {
    throw ownedByOther(owner.pid, doingOf(owner), inside);
  }
}

async function share(
  { token, pid, processStart }: LockOwner,
  { uri, browserUrl, leasePort, mark }: SharedNeo4j,
  inside: DatabaseFolder,
  options: AttachOptions,
): Promise<KeptNeo4j | undefined> {
  if (leasePort === null) return undefined;
  const lease = await askForLease(leasePort, { key: token, role: roleIn(options.mode) });
  if (lease === undefined) return undefined;
  const outcome = await untilRunning(lease, 'Waiting for Neo4j', options);
  if (outcome?.state === 'refused') {
    throw ownedByOther(outcome.pid, `running Neo4j at ${uri}`, inside);
  }
  if (outcome?.state !== 'running') return undefined;
  const password = await passwordOf(inside);
  const keeper = { pid, processStart };
  return { uri, browserUrl, password, origin: 'attached', lease, keeper, mark, run: outcome.run };
}
