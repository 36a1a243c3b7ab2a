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

/** The Python client of this checkout. */
export const PYTHON_CLIENT = fileURLToPath(new URL('../../clients/python', import.meta.url));
/** How to install all that its tests, linters and notebook need. */
export const PYTHON_CLIENT_SETUP = 'pip install -e "clients/python[all,test,lint,notebook]"';

/** Whether Python has all that the tests of the client need; without one of these, some would be skipped. */
export function pythonHasClientTools(): boolean {
  const tables = 'pandas, polars, pyarrow, networkx, igraph';
  const tools = 'graphql, httpx, pytest, mypy, ruff, jupytext, nbclient, ipykernel, matplotlib';
  return spawnSync(PYTHON, ['-c', `import ${tables}, ${tools}`]).status === 0;
}
