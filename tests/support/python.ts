import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The Python of the tests: the one that is named, else that of the system. */
export const PYTHON = process.env.CITEGRAPH_TEST_PYTHON ?? 'python3';
/** What it needs for the tests of Python clients, as pip takes it. */
export const PYTHON_REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));

/** Whether it has what these tests need. */
export function pythonHasGql(): boolean {
  return spawnSync(PYTHON, ['-c', 'import gql, requests']).status === 0;
}
