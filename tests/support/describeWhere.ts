import { describe, test } from '@jest/globals';

/**
 * Tests that need a program which is not everywhere. Without it they are skipped, and say so; where CITEGRAPH_TEST_ALL
 * is set, as `.ci/run` does, which installs them all, that is a failure.
 */
export function describeWhere(there: boolean, how: string, name: string, tests: () => void): void {
  if (there) {
    describe(name, tests);
  } else if (!lackIsFailure()) {
    process.stderr.write(`Skipped: ${name}. ${how}\n`);
    describe.skip(name, tests);
  } else {
    test(name, () => {
      throw new Error(how);
    });
  }
}

export function lackIsFailure(): boolean {
  return process.env.CITEGRAPH_TEST_ALL !== undefined;
}
