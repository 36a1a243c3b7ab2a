import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseStartError } from '../errors.js';
import type { DatabaseConnection } from './databaseConnection.js';
import { passwordOf, type DatabaseFolder } from './folder.js';
import { lockOwner, type LockOwner } from './serverLock.js';

const WAIT_FOR_START_S = 60;
const POLLS_PER_SECOND = 10;

/**
 * The Neo4j that another live process runs on the folder; waits while that one is starting. Resolves with
 * undefined when the owner exited before that.
 */
export async function attachToOwner(
  seen: LockOwner,
  inside: DatabaseFolder,
  onProgress: (line: string) => void,
): Promise<DatabaseConnection | undefined> {
  let owner: LockOwner | undefined = seen;
  for (let poll = 1; poll <= WAIT_FOR_START_S * POLLS_PER_SECOND; poll += 1) {
    if (owner === undefined) return undefined;
    if (owner.uri !== undefined) return attached(owner.uri, owner.browserUrl, inside);
    await pause(1_000 / POLLS_PER_SECOND);
    if (poll % POLLS_PER_SECOND === 0) {
      onProgress(`Waiting for process ${owner.pid} to start Neo4j: ${poll / POLLS_PER_SECOND} s`);
    }
    owner = await lockOwner(inside.lock);
  }
  throw new DatabaseStartError(
    `Process ${seen.pid} has been starting Neo4j on ${inside.root} for ${WAIT_FOR_START_S} s and ` +
      `is not done: see ${inside.console}, or stop that process and try again.`,
  );
}

async function attached(
  uri: string,
  browserUrl: string | undefined,
  inside: DatabaseFolder,
): Promise<DatabaseConnection> {
  return {
    uri,
    username: 'neo4j',
    password: await passwordOf(inside),
    browserUrl,
    origin: 'attached',
    stop: () => Promise.resolve(),
    exited: new Promise(() => undefined),
  };
}
