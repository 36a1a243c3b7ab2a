import { setTimeout as pause } from 'node:timers/promises';
import { DeadlineExceededError } from '../errors.js';
import type { Graph } from '../graph/graph.js';

/** Milliseconds that the database has for a probe. */
const PROBE_MS = 1_500;
/** Milliseconds between attempts to connect again. */
const ATTEMPT_EVERY_MS = 1_000;
/** Milliseconds of one attempt: a Neo4j that has just started on a busy machine needs seconds for its first statement. */
const ATTEMPT_MS = 10_000;

/** Resolves when the database answers in time, rejects otherwise. */
export async function probe(graph: Pick<Graph, 'ping'>): Promise<void> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DeadlineExceededError('The database did not respond in time.'));
  }, PROBE_MS);
  try {
    await graph.ping({ signal: controller.signal, timeoutMs: PROBE_MS });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Resolves when the database answers on a new connection, or when `stopped` is aborted. Attempts overlap: one
 * that was sent too early may never be answered, and one that is given up early would make a slow database
 * begin again. Pooled connections are not used, because each of them may be dead and take its time to show it.
 */
export async function reconnected(
  graph: Pick<Graph, 'reconnect'>,
  stopped: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const end = (): void => over.abort();
  stopped.addEventListener('abort', end, { once: true });
  const { signal } = over;
  while (!stopped.aborted && !signal.aborted) {
    graph.reconnect({ signal, timeoutMs: ATTEMPT_MS }).then(end, () => undefined);
    await pause(ATTEMPT_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  stopped.removeEventListener('abort', end);
}
