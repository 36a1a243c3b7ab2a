import { randomUUID } from 'node:crypto';
import { link, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readIfThere, writeAtomically } from './folder.js';
import { hasCode } from './hasCode.js';
import { processStart } from './processIdentity.js';

/** Why a folder is held: to run Neo4j for a server or a command, or to fill the store without one. */
export type LockPurpose = 'server' | 'command' | 'load';

/** The contents of a lock file: the process that holds the folder. */
export interface LockOwner {
  /** Also what a keeper wants to hear from who takes a lease. */
  readonly token: string;
  /** The process that starts Neo4j, and once Neo4j answers, its keeper. */
  readonly pid: number;
  readonly processStart: string;
  readonly purpose?: LockPurpose;
  readonly neo4j?: SharedNeo4j;
}

/** A Neo4j that other processes may use. */
export interface SharedNeo4j {
  readonly uri: string;
  readonly browserUrl?: string | undefined;
  /** Where its keeper gives leases. */
  readonly leasePort: number | null;
  /** Part of its command line that no other process has. */
  readonly mark: string;
}

/** A lock held by this process. */
export interface ServerLock {
  readonly token: string;
  /** Hands the lock over to the keeper of a Neo4j that other processes may use from now on. */
  handOver(keeperPid: number, neo4j: SharedNeo4j): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock, or returns the live process that holds it.
 *
 * The lock appears by `link`, which fails when it exists and never shows half a file. A stale lock is moved
 * aside and not deleted, because the file at that name may already be another one: of those who saw the same
 * stale lock, one may move the fresh lock of the other. A lock moved aside by a live process still counts and
 * is put back, so two processes never both hold the folder.
 */
export async function takeLock(
  file: string,
  purpose: LockPurpose,
): Promise<ServerLock | LockOwner> {
  const own = await ownIdentity(purpose);
  for (;;) {
    const robbed = await putBackMoved(file);
    const holder = robbed ?? (await readOwner(file));
    if (holder !== undefined && (await isAlive(holder))) return holder;
    if (holder !== undefined) {
      await moveAside(file);
    } else if (await createLock(file, own)) {
      const other = await putBackMoved(file, own.token);
      if (other === undefined) return heldLock(file, own);
      await removeOwn(file, own.token);
    }
  }
}

/** The live process that holds the lock, if one does. */
export async function lockOwner(file: string): Promise<LockOwner | undefined> {
  const owner = await readOwner(file);
  return owner !== undefined && (await isAlive(owner)) ? owner : undefined;
}

/** Distinguishes the two results of {@link takeLock}. */
export function isHeld(answer: ServerLock | LockOwner): answer is ServerLock {
  return 'release' in answer;
}

function heldLock(file: string, own: LockOwner): ServerLock {
  return {
    token: own.token,
    handOver: async (pid, neo4j) => {
      const keeper = { pid, processStart: (await processStart(pid)) ?? '' };
      await writeAtomically(file, JSON.stringify({ ...own, ...keeper, neo4j }));
    },
    release: () => removeOwn(file, own.token),
  };
}

async function ownIdentity(purpose: LockPurpose): Promise<LockOwner> {
  const start = (await processStart(process.pid)) ?? '';
  return { token: randomUUID(), pid: process.pid, processStart: start, purpose };
}

async function createLock(file: string, own: LockOwner): Promise<boolean> {
  const draft = `${file}.draft-${own.token}`;
  await writeFile(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    return await linked(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function moveAside(file: string): Promise<void> {
  try {
    await rename(file, `${file}.moved-${randomUUID()}`);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Deletes locks of dead processes, and restores a lock that a live one lost; returns that live owner. */
async function putBackMoved(file: string, ownToken?: string): Promise<LockOwner | undefined> {
  let live: LockOwner | undefined;
  for (const moved of await movedLocks(file)) {
    const owner = await readOwner(moved);
    if (owner === undefined || !(await isAlive(owner))) {
      await rm(moved, { force: true });
    } else {
      if (await linked(moved, file)) await rm(moved, { force: true });
      if (owner.token !== ownToken) live = owner;
    }
  }
  return live;
}

async function removeOwn(file: string, token: string): Promise<void> {
  for (const name of [file, ...(await movedLocks(file))]) {
    if ((await readOwner(name))?.token === token) await rm(name, { force: true });
  }
}

async function movedLocks(file: string): Promise<string[]> {
  const folder = path.dirname(file);
  const prefix = `${path.basename(file)}.moved-`;
  const names = await readdir(folder);
  return names.filter((name) => name.startsWith(prefix)).map((name) => path.join(folder, name));
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function isAlive(owner: LockOwner): Promise<boolean> {
  return (await processStart(owner.pid)) === owner.processStart;
}

async function readOwner(file: string): Promise<LockOwner | undefined> {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const unknown: LockOwner = { token: '', pid: 0, processStart: 'unreadable' };
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...unknown, ...parsed } : unknown;
  } catch {
    // Not written by citegraph: it identifies no live process, so it is stale.
    return unknown;
  }
}
