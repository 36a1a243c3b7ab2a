import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from '@jest/globals';
import { keepOutput } from '../../../src/workers/outputLines.js';

/** What is written of such pieces of the output of a worker. */
async function written(stdout: readonly string[], stderr: readonly string[] = []) {
  const lines: string[] = [];
  const target = { write: (line: string) => void lines.push(line) };
  const [out, err] = [new PassThrough(), new PassThrough()];
  const ended = Promise.all([once(out, 'end'), once(err, 'end')]);
  const log = pino({ base: null, timestamp: false }, target);
  keepOutput({ stdout: out, stderr: err }, 2, target, log);
  for (const piece of stdout) out.write(piece);
  for (const piece of stderr) err.write(piece);
  out.end();
  err.end();
  await ended;
  return lines;
}

test('a record that comes in pieces is written whole, and several that come together one by one', async () => {
  const [one, other] = ['{"level":30,"a":1}', '{"level":30,"b":2}'];
  expect(await written([one.slice(0, 7), `${one.slice(7)}\n${other}\n`])).toEqual([
    `${one}\n`,
    `${other}\n`,
  ]);
});

test('characters that end lines elsewhere end none', async () => {
  const record = '{"level":30,"operation":"a\u2028b\u2029c\u0085d\re"}\n';
  expect(await written([record])).toEqual([record]);
});

test('a record that was cut, and all else that a worker prints, become records of their own', async () => {
  const lines = await written(
    ['{"level":30,"operation":"{cut}'],
    ['Error: broken\n    at line 1\n', '\n'],
  );
  const about = { level: 50, worker: 2, msg: 'worker printed' };
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    expect.arrayContaining([
      { ...about, output: 'Error: broken\n    at line 1' },
      { ...about, output: '{"level":30,"operation":"{cut}' },
    ]),
  );
  expect(lines).toHaveLength(2);
});
