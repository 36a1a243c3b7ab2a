import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseConnection, OpenDatabaseOptions } from './databaseConnection.js';
import type { DatabaseFolder } from './folder.js';
import { endRecorded } from './keeper.js';
import type { Lease, LeaseRole } from './lease.js';
import { processStart } from './processIdentity.js';
import { isHeld, takeLock } from './serverLock.js';

const POLL_MS = 20;

/** A running Neo4j on which this process has a lease. */
export interface KeptNeo4j {
  readonly uri: string;
  readonly browserUrl?: string | undefined;
  readonly password: string;
  readonly origin: DatabaseConnection['origin'];
  readonly lease: Lease;
  readonly keeper: { readonly pid: number; readonly processStart: string };
  /** Part of its command line that no other process has. */
  readonly mark: string;
  /** Which of the keeper's runs of Neo4j it is. */
  readonly run: number;
}

/** As what a process takes a lease. */
export function roleIn(mode: OpenDatabaseOptions['mode']): LeaseRole {
  return mode === 'own' ? 'server' : 'command';
}

/** Ends this process's use. The last user waits until Neo4j has stopped, and removes what a killed keeper left. */
export async function endUse(kept: KeptNeo4j, inside: DatabaseFolder): Promise<void> {
  const wasLast = await kept.lease.leave();
  if (!wasLast) return;
  const { pid, processStart: start } = kept.keeper;
  while ((await processStart(pid)) === start) await pause(POLL_MS);
  const lock = await takeLock(inside.lock, 'command');
  if (!isHeld(lock)) return;
  await endRecorded(inside.pid, kept.mark);
  await lock.release();
}
