import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseStartError } from '../errors.js';
import type { LaunchCommand } from './engine.js';
import { readIfThere } from './folder.js';
import { Lease, type LeaseRole } from './lease.js';
import { commandLine } from './processIdentity.js';

const KEEPER = fileURLToPath(new URL('../../bin/neo4j-keeper.mjs', import.meta.url));
const GRACE_MS = 20_000;
const POLL_MS = 100;

/** What a keeper runs, and how. */
export interface KeptCommand {
  readonly launch: Omit<LaunchCommand, 'mark'>;
  /** Its name in the log. */
  readonly name: string;
  readonly logFile: string;
  readonly pidFile: string;
  /** The command is started again only while the disk of this folder has room. */
  readonly dataFolder: string;
  /** The Bolt port that it has to answer on; null for a command that runs once, to its end. */
  readonly port: number | null;
  /** What others must know to take a lease; null to have none. */
  readonly key: string | null;
  readonly role: LeaseRole;
  /** How long to wait after the first failure of a row; doubled after each further one. */
  readonly firstDelayMs?: number;
  /** Where the command runs. */
  readonly folder?: string;
}

/** A process between citegraph and Neo4j that runs Neo4j while anybody has a lease on it. */
export interface Keeper {
  readonly pid: number;
  /** The lease of this process, the first one. */
  readonly lease: Lease;
}

/** Starts a command under a keeper; `bin/neo4j-keeper.mjs` explains how it works. */
export function startKeeper({ launch, folder, ...rest }: KeptCommand): Keeper {
  const child = spawn(process.execPath, [KEEPER], {
    // Its own process group: a terminal's Ctrl-C must reach the server first, and not Neo4j.
    detached: true,
    env: launch.environment,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // Without a process, the connection closes.
  child.on('error', () => undefined);
  // A server that has nothing else to do may end, and its Neo4j with it.
  child.unref();
  const socket = child.stdio[3];
  if (!(socket instanceof Socket) || child.pid === undefined) {
    throw new DatabaseStartError(
      `The keeper of Neo4j could not be started by ${process.execPath}.`,
    );
  }
  const lease = new Lease(socket);
  const { command, args, before = [] } = launch;
  lease.send({ firstDelayMs: 1_000, ...rest, command, args, before });
  return { pid: child.pid, lease };
}

/**
 * Ends the process that a keeper recorded in `pidFile`, if it is still running, which happens when the keeper
 * was killed. Its command line must contain `mark`, as the process id may belong to another process by now.
 */
export async function endRecorded(pidFile: string, mark: string): Promise<void> {
  const pid = Number((await readIfThere(pidFile))?.trim());
  if (!Number.isSafeInteger(pid) || pid <= 1) return;
  const runs = async () => (await commandLine(pid))?.includes(mark) ?? false;
  for (let waited = 0; await runs(); waited += POLL_MS) {
    if (waited === 0) signal(pid, 'SIGTERM');
    if (waited === GRACE_MS) signal(pid, 'SIGKILL');
    await pause(POLL_MS);
  }
  await rm(pidFile, { force: true });
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between.
  }
}
