import { randomBytes, randomUUID } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { DatabaseStartError, describeError } from '../errors.js';
import { describeFileProblem } from './fileProblem.js';
import { hasCode } from './hasCode.js';
import { makeFolder } from './makeFolder.js';

/** Room for its logs and its first transactions. */
const LEAST_FREE_MIB = 16;
/** A new Neo4j reserves 256 MiB for the log of each of its two databases, and ends where it cannot. */
const LEAST_FREE_FOR_NEW_MIB = 540;

/** Paths in the folder of a private Neo4j. */
export interface DatabaseFolder {
  readonly root: string;
  /** Neo4j's own data: the same layout for Java and Docker. */
  readonly data: string;
  readonly conf: string;
  /** Neo4j's own log files. */
  readonly serverLogs: string;
  /** Console output of the running Neo4j; truncated at each start. */
  readonly console: string;
  readonly mavenLog: string;
  readonly dockerLog: string;
  readonly password: string;
  readonly lock: string;
  readonly pid: string;
  /** Exists while an offline import writes the store, which cannot be used until this file is deleted. */
  readonly unfinished: string;
  /** What the offline importer writes to its console. */
  readonly importerLog: string;
}

/** The paths in a folder, whether or not it exists. */
export function pathsIn(folder: string): DatabaseFolder {
  const root = path.resolve(folder);
  const logs = path.join(root, 'logs');
  return {
    root,
    data: path.join(root, 'data'),
    conf: path.join(root, 'conf'),
    serverLogs: path.join(logs, 'server'),
    console: path.join(logs, 'neo4j.log'),
    mavenLog: path.join(logs, 'maven.log'),
    dockerLog: path.join(logs, 'docker.log'),
    password: path.join(root, 'password'),
    lock: path.join(root, 'server.lock'),
    pid: path.join(root, 'neo4j.pid'),
    unfinished: path.join(root, 'load-unfinished'),
    importerLog: path.join(logs, 'importer.log'),
  };
}

/** Creates the folder, readable by its user only. */
export async function prepareFolder(folder: string): Promise<DatabaseFolder> {
  const inside = pathsIn(folder);
  const { root } = inside;
  const logs = path.dirname(inside.console);
  try {
    await makeFolder(root, 0o700);
    await chmod(root, 0o700);
    for (const part of [inside.data, inside.conf, logs]) await makeFolder(part);
    await access(root, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new DatabaseStartError(
      `${describeFileProblem(error, root) ?? describeError(error)} CITEGRAPH_DATA names the folder ${root}.`,
      { cause: error },
    );
  }
  await assertSpace(inside);
  return inside;
}

/** Neo4j does not start on a full disk, and then has no room for a log that says so. */
async function assertSpace(inside: DatabaseFolder): Promise<void> {
  const { root } = inside;
  const leastMib = (await hasStore(inside)) ? LEAST_FREE_MIB : LEAST_FREE_FOR_NEW_MIB;
  const { bavail, bsize, blocks } = await statfs(root);
  // Some file systems do not count.
  const freeMib = Math.floor((bavail * bsize) / 1024 ** 2);
  if (blocks === 0 || freeMib >= leastMib) return;
  throw new DatabaseStartError(
    `The disk of the folder ${root} has ${freeMib} MiB free, and Neo4j needs ${leastMib} MiB to start: free some ` +
      'space, or set CITEGRAPH_DATA to a folder on another disk.',
  );
}

/** The password of the Neo4j in this folder; generated randomly the first time. */
export async function passwordOf(folder: DatabaseFolder): Promise<string> {
  const stored = await readIfThere(folder.password);
  if (stored !== undefined && stored.trim() !== '') return stored.trim();
  const password = randomBytes(24).toString('base64url');
  await writeAtomically(folder.password, `${password}\n`);
  return password;
}

/** Writes a file atomically, readable by its user only. */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { mode: 0o600, flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Whether Neo4j has ever run on the folder. */
export async function hasStore({ data }: DatabaseFolder): Promise<boolean> {
  try {
    return (await stat(path.join(data, 'databases'))).isDirectory();
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return false;
    throw error;
  }
}

/** The text of a file, or undefined when there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    // Node reads a folder until it fails, and then does not tell which one it was.
    if (hasCode(error, 'EISDIR')) {
      throw new DatabaseStartError(`${file} is a folder, expected a file: move it away.`, {
        cause: error,
      });
    }
    throw error;
  }
}
