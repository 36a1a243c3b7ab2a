import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What tests say: `red` when one fails, hangs or ends the process, `broken` when they do not even load. */
export type Verdict = 'red' | 'green' | 'broken' | 'missing';

/** What the tests of a fault say, and which file said it, unless none is there. */
export interface Finding {
  readonly verdict: Verdict;
  readonly test: string | undefined;
}

/**
 * After this, a run counts as one that hangs. Unit tests take seconds, of others the longest file two minutes, and
 * machines may be busy.
 */
const HANGS_AFTER_MS = { unit: 2 * 60_000, other: 10 * 60_000 };
/** A test that waits for what a fault took away is red after this. */
const TEST_TIMEOUT_MS = 60_000;

/** Runs these test files in a tree, those that are there, one after another until one is red. */
export async function runTests(
  folder: string,
  tests: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Finding> {
  let finding: Finding = { verdict: 'missing', test: undefined };
  for (const test of tests) {
    if (!existsSync(path.join(folder, test))) continue;
    finding = { verdict: await runJest(folder, test, environment), test };
    if (finding.verdict !== 'green') break;
  }
  return finding;
}

function runJest(
  folder: string,
  test: string,
  environment: Readonly<Record<string, string>>,
): Promise<Verdict> {
  const jest = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      `--testTimeout=${TEST_TIMEOUT_MS}`,
      test,
    ],
    { cwd: folder, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let output = '';
  jest.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => {
        jest.kill('SIGKILL');
        resolve('red');
      },
      HANGS_AFTER_MS[test.startsWith('tests/unit/') ? 'unit' : 'other'],
    );
    jest.once('error', reject);
    jest.once('close', (status) => {
      clearTimeout(timer);
      const hasFailed = /^Tests: +\d+ failed/m.test(output);
      // Without a status, it was ended by a signal, such as for want of memory.
      if (status === 0) resolve('green');
      else resolve(hasFailed || status === null ? 'red' : 'broken');
    });
  });
}
