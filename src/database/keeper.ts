import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import type { LaunchCommand } from './engine.js';
import { readIfThere } from './folder.js';
import { commandLine } from './processIdentity.js';

const KEEPER = fileURLToPath(new URL('../../bin/neo4j-keeper.mjs', import.meta.url));
const GRACE_MS = 20_000;
const POLL_MS = 100;

/** A process between citegraph and Neo4j that stops Neo4j when citegraph has exited. */
export interface Keeper {
  /** The exit code of the kept process; undefined when the keeper itself was killed. */
  readonly exited: Promise<number | undefined>;
  /** Ends the kept process (SIGTERM, after 20 s SIGKILL) and resolves when it has exited. */
  stop(): Promise<void>;
}

/**
 * Starts a command under a keeper, in `folder` if one is given; `bin/neo4j-keeper.mjs` explains how it works.
 */
export function startKeeper(
  launch: Omit<LaunchCommand, 'mark'>,
  files: { logFile: string; pidFile: string },
  folder?: string,
): Keeper {
  const args = [KEEPER, files.logFile, files.pidFile, launch.command, ...launch.args];
  const child = spawn(process.execPath, args, {
    // Its own process group: a terminal's Ctrl-C must reach the server first, and not Neo4j.
    detached: true,
    env: launch.environment,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const exited = new Promise<number | undefined>((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('exit', (code) => resolve(code ?? undefined));
  });
  // EPIPE when the keeper has already exited, which `exited` reports.
  child.stdin.on('error', () => undefined);
  // A server that has nothing else to do may end, and its Neo4j with it.
  child.unref();
  return {
    exited,
    stop: async () => {
      child.ref();
      child.stdin.end();
      await exited;
    },
  };
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
