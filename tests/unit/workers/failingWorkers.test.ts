import path from 'node:path';
import { expect, test } from '@jest/globals';
import { runToEnd } from '../../support/command.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');

test('workers that end at once, again and again, end the server with an error, and not in a loop', async () => {
  const script = path.join(ROOT, 'tests/support/failingWorkers.ts');
  const { exitCode, output, errors } = await runToEnd([
    ...[process.execPath, '--import', './scripts/typescript.mjs', script],
  ]);
  expect(exitCode).toBe(0);
  expect(errors).toMatch(
    /^WORKERS_FAILED: The workers of this server end before they are ready, the last one by exit code 1/,
  );
  const records = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const ended = records.filter(({ msg }) => msg === 'worker ended');
  expect(ended.map(({ replacedAfterMs }) => replacedAfterMs).slice(0, 5)).toEqual([
    ...[500, 1_000, 2_000, 4_000],
    null,
  ]);
  const printed = records.filter(({ msg }) => msg === 'worker printed');
  expect(JSON.stringify(printed)).toContain('ftp');
  expect(output).not.toContain('secret-of-the-database');
});
