import { setTimeout as pause } from 'node:timers/promises';
import { describeError } from '../errors.js';
import { needsRestart } from '../graph/driverErrors.js';
import type { Graph } from '../graph/graph.js';

const LOOK_EVERY_MS = 5_000;

/**
 * Looks every few seconds whether Neo4j reports that it needs a restart, which a private one then gets. Until
 * `signal` is aborted.
 */
export async function watchForBreakage(
  graph: Pick<Graph, 'ping'>,
  reportBroken: (reason: string) => void,
  signal: AbortSignal,
  everyMs = LOOK_EVERY_MS,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await graph.ping({ signal, timeoutMs: LOOK_EVERY_MS });
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (needsRestart(cause)) reportBroken(describeError(cause));
    }
    await pause(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
