import { afterEach, expect, test } from '@jest/globals';
import { logProcessWarnings } from '../../../src/server/processWarnings.js';

const before = process.listeners('warning');
afterEach(() => {
  process.removeAllListeners('warning');
  for (const listener of before) process.on('warning', listener);
});

test('a warning of Node is a line of the log, and nothing else', () => {
  const logged: unknown[] = [];
  logProcessWarnings({ warn: (line: unknown) => logged.push(line) });
  const err = new Error('Too many listeners.');
  process.emit('warning', err);
  expect(process.listenerCount('warning')).toBe(1);
  expect(logged).toEqual([{ err }]);
});
