import type { QueryResult, Session } from 'neo4j-driver';
import { DeadlineExceededError, RequestCancelledError } from '../errors.js';

/** How long one statement may take, and what ends it early. */
export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which Neo4j itself ends the transaction. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Runs one auto-commit statement that ends when the signal does. Closing the session resets its
 * connection, and Neo4j ends the running transaction on a reset; the timeout is the second belt, for
 * when this process itself is gone.
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
  if (signal === undefined) return running;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      session.close().catch(() => undefined);
      reject(abortReason(signal));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    running
      .finally(() => {
        signal.removeEventListener('abort', onAbort);
      })
      .then(resolve, reject);
  });
}

/** Closes a session; after an abort without waiting for it, because its server may not answer. */
export async function closeSession(session: Session, { signal }: RunOptions): Promise<void> {
  const closing = session.close();
  if (signal?.aborted) closing.catch(() => undefined);
  else await closing;
}

/** The error that the signal's owner gave as reason, or a cancellation when it gave another thing. */
function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  if (reason instanceof DeadlineExceededError || reason instanceof RequestCancelledError) {
    return reason;
  }
  return new RequestCancelledError('The request was cancelled.', { cause: reason });
}
