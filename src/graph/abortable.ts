import type { QueryResult, Session } from 'neo4j-driver';
import { DeadlineExceededError, RequestCancelledError } from '../errors.js';
import type { ReadTrace } from './readTrace.js';

/** Time limit of one statement, and the signal that ends it early. */
export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which Neo4j itself ends the transaction. */
  readonly timeoutMs?: number | undefined;
  /** Identifies a requester in a shared queue, such as a request: any object (see `QueuedReads`). */
  readonly requester?: object | undefined;
  /**
   * In the queue of long reads whatever the query; `begun` when a response is under way that a refusal would break (see
   * `QueuedReads`).
   */
  readonly long?: 'new' | 'begun' | undefined;
  /** Of transactions that the statement has to see: Neo4j waits until they are applied. */
  readonly bookmarks?: readonly string[] | undefined;
  /** The loader that reads, for traces. */
  readonly loader?: string | undefined;
  /** Of the reads that a statement is sent for, where they are traced. */
  readonly traces?: readonly ReadTrace[] | undefined;
  /** Of the transaction: what Neo4j shows of it and writes into its own log. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

/** Time after the limit at which a statement without a response is abandoned: the connection is dead. */
const SILENCE_MS = 1_000;

/**
 * Runs one auto-commit statement that ends when the signal does, and closes its session. Closing it resets
 * the connection, and Neo4j ends the running transaction on a reset; the timeout is a second safeguard, for
 * when this process itself is gone. If the connection no longer responds, the statement is abandoned shortly
 * after its time limit.
 */
export async function runAbortable(
  session: Session,
  text: string,
  params: Record<string, unknown>,
  { signal, timeoutMs, metadata }: RunOptions,
): Promise<QueryResult> {
  if (signal?.aborted) throw abortReason(signal);
  const config = {
    ...(timeoutMs === undefined ? {} : { timeout: Math.max(1, Math.ceil(timeoutMs)) }),
    ...(metadata === undefined ? {} : { metadata }),
  };
  const running = Promise.resolve(session.run(text, params, config));
  try {
    return await firstOf(running, signal, timeoutMs);
  } finally {
    // Not awaited: the result of the statement is known, and a server that is gone may never respond.
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

/** The error given as the reason of the signal, or a cancellation if the reason is not an error. */
function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  if (reason instanceof DeadlineExceededError || reason instanceof RequestCancelledError) {
    return reason;
  }
  return new RequestCancelledError('The request was cancelled.', { cause: reason });
}
