import { setTimeout as pause } from 'node:timers/promises';
import { isTransient } from './driverErrors.js';
import type { RunOptions } from './abortable.js';

const ATTEMPTS = 5;
const BASE_MS = 50;
const CAP_MS = 1_000;

/**
 * Milliseconds to wait after the failure of an attempt, the first being 1: a random time up to a bound that
 * doubles, so that reads that failed together are not retried together. `random` returns numbers from 0 to 1.
 */
export function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1));
}

/**
 * Runs a read, and retries it after transient failures: five attempts at most, all within its time limit. The
 * delays between them are less than a second in total. A signal ends the waiting. Rejects with the last
 * failure, also when the next attempt would exceed the time limit.
 */
export async function retrying<T>(
  attempt: (options: RunOptions) => Promise<T>,
  options: RunOptions,
  random: () => number = Math.random,
): Promise<T> {
  const { signal, timeoutMs = Infinity } = options;
  const startedAt = performance.now();
  const left = (): number => timeoutMs - (performance.now() - startedAt);
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt(attempts === 1 ? options : { ...options, ...remaining(left()) });
    } catch (error) {
      if (attempts === ATTEMPTS || !isTransient(error)) throw error;
      const waitMs = backoffMs(attempts, random);
      if (waitMs >= left()) throw error;
      // An abort ends the wait, and the next attempt then rejects with the reason.
      await pause(waitMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

function remaining(leftMs: number): Pick<RunOptions, 'timeoutMs'> {
  return leftMs === Infinity ? {} : { timeoutMs: Math.max(1, leftMs) };
}
