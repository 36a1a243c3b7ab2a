import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError, describeError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { Query } from '../graph/query.js';
import { must } from '../must.js';
import { backupLeaseQueries } from './backupLease.queries.js';

/** How long a backup whose process was killed keeps merges waiting. */
const LEASE_MS = 30_000;
const RENEWALS_PER_LEASE = 6;
const LOOK_EVERY_MS = 500;

/**
 * The right of one backup to read a graph in which nothing is moved or deleted (see `besideNoBackup`). It is
 * renewed as long as this process lives. Should it run out all the same, because the process or the connection
 * stood still, whoever writes next removes it, and the backup fails at its next renewal or at its release.
 */
export class BackupLease {
  private readonly backupId = randomUUID();
  private renewing: Promise<void> = Promise.resolve();
  private failure: Error | null = null;
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly graph: Graph,
    private readonly milliseconds: number,
  ) {}

  /** Waits until no other backup is being taken. `onWaiting` is called once if there is one; `signal` ends the wait. */
  static async take(
    graph: Graph,
    onWaiting: () => void = () => undefined,
    milliseconds = LEASE_MS,
    signal?: AbortSignal,
  ): Promise<BackupLease> {
    const lease = new BackupLease(graph, milliseconds);
    for (let looks = 0; ; looks += 1) {
      if (await lease.isTaken()) break;
      if (looks === 0) onWaiting();
      await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
      signal?.throwIfAborted();
    }
    lease.timer = setInterval(() => {
      lease.renew();
    }, milliseconds / RENEWALS_PER_LEASE).unref();
    return lease;
  }

  /** Throws when the lease was lost, or could not be renewed. */
  assertHeld(): void {
    if (this.failure !== null) throw this.failure;
  }

  /** Ends the lease; rejects when it was lost before, so that what was read may be torn. */
  async release(): Promise<void> {
    clearInterval(this.timer);
    await this.renewing;
    const isHeld = await this.holds(backupLeaseQueries.releaseBackupLease, {
      backupId: this.backupId,
    });
    this.assertHeld();
    if (!isHeld) throw lost();
  }

  /** Ends the lease of a backup that failed for another reason. */
  async abandon(): Promise<void> {
    await this.release().catch(() => undefined);
  }

  private async isTaken(): Promise<boolean> {
    const { backupId, milliseconds } = this;
    const [holder] = await this.graph.write((transaction) =>
      transaction.run(backupLeaseQueries.takeBackupLease, { backupId, milliseconds }),
    );
    return must(holder, 'the version of the graph model').backupId === backupId;
  }

  private renew(): void {
    const { backupId, milliseconds } = this;
    this.renewing = this.renewing
      .then(() => this.holds(backupLeaseQueries.renewBackupLease, { backupId, milliseconds }))
      .then((isHeld) => {
        if (!isHeld) this.failure ??= lost();
      })
      .catch((error: unknown) => {
        this.failure ??= error instanceof Error ? error : new DatabaseError(describeError(error));
      });
  }

  private async holds<Params>(
    query: Query<Params, { backupId: string }>,
    params: Params,
  ): Promise<boolean> {
    const rows = await this.graph.write((transaction) => transaction.run(query, params));
    return rows.length > 0;
  }
}

function lost(): DatabaseError {
  return new DatabaseError(
    'The backup stood still for so long that others changed the graph meanwhile: run it again.',
  );
}
