import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { prettyLog, withoutControls } from '../../../src/cli/prettyLog.js';

test('a line of the log becomes one readable line', async () => {
  const terminal = new PassThrough();
  pino({ base: null }, prettyLog(terminal)).info({ operation: 'Hub', ms: 12 }, 'request');
  terminal.end();
  expect(await text(terminal)).toMatch(
    /^\[\d\d:\d\d:\d\d\] INFO: request \{"operation":"Hub","ms":12\}\n$/,
  );
});

test.each([
  ['an escape', '\u001b[2J'],
  ['its one-character form', '\u009b2J'],
  ['a return', '\rfake'],
  ['a bell', '\u0007'],
  ['a delete', '\u007f'],
  ['an escape behind a backslash', '\\\u001b[2J'],
  ['two backslashes', '\\\\u001b[2J'],
])('nothing in a log line moves the cursor: %s', async (_what, value) => {
  const terminal = new PassThrough();
  const log = pino({ base: null }, prettyLog(terminal));
  log.info({ value }, value);
  log.error(new Error(value));
  terminal.end();
  expect(await text(terminal)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('a line without control characters stays as it is', () => {
  const line = JSON.stringify({ path: 'C:\\u001b', quote: '"', lines: 'a\nb', name: 'Čapek' });
  expect(withoutControls(line)).toBe(line);
});
