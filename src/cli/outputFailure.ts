import { setImmediate as tick } from 'node:timers/promises';
import { hasCode } from '../database/hasCode.js';

/** What a message calls it. */
export const STANDARD_OUTPUT = 'standard output';

let failure: Error | null = null;

/**
 * Without this, a failed write to standard output or standard error would end the process with a stack, in the
 * middle of its work.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error) => {
    failure ??= Object.assign(error, { path: STANDARD_OUTPUT });
  });
  // Nothing is left to say it on.
  process.stderr.on('error', () => undefined);
}

/**
 * Why the output of a command that is done is incomplete; null where it is complete. What is done stays done when
 * nobody reads about it, so that is no failure.
 */
export async function outputFailure(): Promise<Error | null> {
  // Streams report a failed write after it.
  await tick();
  return isUnread(failure) ? null : failure;
}

/** Whether an error is that the reader of the output ended before it, such as `head`. */
export function isUnread(error: unknown): boolean {
  return hasCode(error, 'EPIPE');
}
