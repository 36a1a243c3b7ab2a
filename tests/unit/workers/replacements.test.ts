import { expect, test } from '@jest/globals';
import { Replacements } from '../../../src/workers/replacements.js';

test('a worker that ended is replaced soon, and each further one of a row later', () => {
  const replacements = new Replacements(2);
  const delays = Array.from({ length: 9 }, () => {
    replacements.ready();
    return replacements.delayAfter(1_000);
  });
  expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test('a row ends with a worker that was ready for a minute', () => {
  const replacements = new Replacements(2);
  expect([1, 1, 60_000].map((ms) => replacements.delayAfter(ms))).toEqual([500, 1_000, 500]);
});

test('none is replaced any more when five in a row were never ready', () => {
  const replacements = new Replacements(2);
  const delays = [null, null, null, null, null].map((ms) => replacements.delayAfter(ms));
  expect(delays).toEqual([500, 1_000, 2_000, 4_000, null]);
});

test('one that is ready in between ends that row', () => {
  const replacements = new Replacements(2);
  for (let n = 0; n < 20; n += 1) {
    for (let failed = 0; failed < 4; failed += 1) {
      expect(replacements.delayAfter(null)).not.toBeNull();
    }
    replacements.ready();
  }
});

test('of many workers, all may fail twice', () => {
  const replacements = new Replacements(64);
  const delays = Array.from({ length: 128 }, () => replacements.delayAfter(null));
  expect(delays.indexOf(null)).toBe(127);
});
