import { setTimeout as pause } from 'node:timers/promises';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { backupLeaseQueries } from './backupLease.queries.js';

/** How often to look whether a backup is over. */
const LOOK_EVERY_MS = 500;

/** Rolls back a transaction that moves or deletes what a running backup reads. */
class BackupRunning extends Error {
  constructor() {
    super('A backup is being taken.');
    this.name = 'BackupRunning';
  }
}

/**
 * Runs a transaction that moves or deletes what is stored (a merge, a detachment, forgetting): never between
 * the beginning and the end of a backup, which it waits for; `onWaiting` is called once for each that it meets.
 */
export function besideNoBackup<T>(
  graph: Graph,
  work: (transaction: GraphTransaction) => Promise<T>,
  onWaiting?: () => void,
): Promise<T> {
  const attempt = () =>
    graph.write(async (transaction) => {
      const result = await work(transaction);
      await assertNoBackup(transaction);
      return result;
    });
  return afterBackups(graph, attempt, onWaiting);
}

/**
 * The last statement of such a transaction: from here to its end no backup begins, so that the lock, which all
 * of them share, is held for no longer than the commit. Waiting for a backup here would keep the locks of
 * papers, so the transaction is rolled back instead, and `afterBackups` runs it again.
 */
export async function assertNoBackup(transaction: GraphTransaction): Promise<void> {
  const running = await transaction.run(backupLeaseQueries.lockBackupLease, {});
  if (running.length > 0) throw new BackupRunning();
}

/** Runs `attempt` while no backup is taken, and again after each that began meanwhile. */
export async function afterBackups<T>(
  graph: Pick<Graph, 'read'>,
  attempt: () => Promise<T>,
  onWaiting: () => void = () => undefined,
): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof BackupRunning)) throw error;
      onWaiting();
      while ((await graph.read(backupLeaseQueries.backupLease, {})).length > 0)
        await pause(LOOK_EVERY_MS);
    }
  }
}
