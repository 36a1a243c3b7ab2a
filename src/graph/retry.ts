import { setTimeout as pause } from 'node:timers/promises';
import { isTransient } from './driverErrors.js';
import type { RunOptions } from './abortable.js';

const ATTEMPTS = 5;
const BASE_MS = 50;
const CAP_MS = 1_000;

/**
 * Milliseconds to wait after the failure of an attempt, the first being 1: any time up to a bound that doubles, so that
 * what failed together does not come again together. `random` gives numbers from 0 up to 1.
 */
export function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1));
}

/**
 * Runs a read, and again when it failed for a reason that may have passed: five times at most, each with what
 * is left of its time and none after it. Waits between them less than a second together. A signal ends the
 * waiting. Rejects with the last failure, also where the next attempt would come too late.
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
