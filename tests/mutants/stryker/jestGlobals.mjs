// In place of `@jest/globals`, which only jest itself can load: the same functions out of the same packages.
import { ModernFakeTimers } from '@jest/fake-timers';
import { expect } from 'expect';
import { getState } from 'jest-circus';

const timers = new ModernFakeTimers({
  config: { fakeTimers: {}, rootDir: '' },
  global: globalThis,
});

/** What the unit tests need of it. */
export const jest = {
  setTimeout: (timeoutMs) => void (getState().testTimeout = timeoutMs),
  useFakeTimers: (options) => timers.useFakeTimers(options),
  useRealTimers: () => timers.useRealTimers(),
  advanceTimersByTime: (ms) => timers.advanceTimersByTime(ms),
  advanceTimersByTimeAsync: (ms) => timers.advanceTimersByTimeAsync(ms),
  getTimerCount: () => timers.getTimerCount(),
};

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';
export { expect };
