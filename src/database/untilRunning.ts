import type { OpenDatabaseOptions } from './databaseConnection.js';
import type { KeeperState, Lease } from './lease.js';

type Outcome = Extract<KeeperState, { state: 'running' | 'ended' | 'refused' }>;

/**
 * Waits, with a line of progress each second, until Neo4j answers, has ended or the lease is refused.
 * Resolves with undefined when the keeper is gone. A stop signal ends the lease and rejects with its reason.
 */
export async function untilRunning(
  lease: Lease,
  doing: string,
  { onProgress, signal }: Pick<OpenDatabaseOptions, 'onProgress' | 'signal'>,
): Promise<Outcome | undefined> {
  let seconds = 0;
  const clock = setInterval(() => onProgress(`${doing}: ${(seconds += 1)} s`), 1_000);
  // The states end with the lease, so nothing else has to be woken.
  const leave = () => void lease.leave();
  signal?.addEventListener('abort', leave, { once: true });
  try {
    const outcome = await outcomeOf(lease);
    if (signal?.aborted) {
      await lease.leave();
      signal.throwIfAborted();
    }
    return outcome;
  } finally {
    signal?.removeEventListener('abort', leave);
    clearInterval(clock);
  }
}

async function outcomeOf(lease: Lease): Promise<Outcome | undefined> {
  for (;;) {
    const state = await lease.next();
    if (state === undefined) return undefined;
    if (state.state !== 'starting' && state.state !== 'failed') return state;
  }
}
