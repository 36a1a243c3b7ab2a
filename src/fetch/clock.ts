import { setTimeout as sleep } from 'node:timers/promises';

/** What waiting depends on. Times are milliseconds. */
export interface Clock {
  now(): number;
  wait(ms: number): Promise<unknown>;
}

export const systemClock: Clock = { now: () => Date.now(), wait: (ms) => sleep(ms) };
