import type { QueryResult, Session } from 'neo4j-driver';
import { DeadlineExceededError, RequestCancelledError } from '../errors.js';

/** How long one statement may take, and what ends it early. */
export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which Neo4j itself ends the transaction. */
  readonly timeoutMs?: number | undefined;
  /** Tells those apart that share a queue, such as requests: any object (see `QueuedReads`). */
  readonly requester?: object | undefined;
}

/** How long after its time a statement is given up, whose end Neo4j did not tell: the connection is dead. */
const SILENCE_MS = 1_000;

/**
 * Runs one auto-commit statement that ends when the signal does, and closes its session. Closing it resets
 * the connection, and Neo4j ends the running transaction on a reset; the timeout is the second belt, for when
 * this process itself is gone. A connection that has gone silent tells nothing: then the statement is given
 * up shortly after its time.
 */
export async function runAbortable(
  session: Session,
  text: string,
  params: Record<string, unknown>,
  { signal, timeoutMs }: RunOptions,
): Promise<QueryResult> {
  if (signal?.aborted) throw abortReason(signal);
  const config = timeoutMs === undefined ? {} : { timeout: Math.max(1, Math.ceil(timeoutMs)) };
  const running = Promise.resolve(session.run(text, params, config));
  try {
    return await firstOf(running, signal, timeoutMs);
  } finally {
    // Nobody waits for it: what a statement found is known, and a server that is gone may never answer.
    session.close().catch(() => undefined);
  }
}

function firstOf<T>(
  running: Promise<T>,
  signal: AbortSignal | undefined,
  timeoutMs: number | undefined,
): Promise<T> {
  if (signal === undefined && timeoutMs === undefined) return running;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      if (signal !== undefined) reject(abortReason(signal));
    };
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            reject(new DeadlineExceededError('The database did not respond in time.'));
          }, timeoutMs + SILENCE_MS);
    signal?.addEventListener('abort', onAbort, { once: true });
    running
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      })
      .then(resolve, reject);
  });
}

/** The error that the signal's owner gave as reason, or a cancellation when it gave another thing. */
function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  if (reason instanceof DeadlineExceededError || reason instanceof RequestCancelledError) {
    return reason;
  }
  return new RequestCancelledError('The request was cancelled.', { cause: reason });
}
