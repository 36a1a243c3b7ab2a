import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Graph } from '../../src/graph/graph.js';
import { describeWith } from '../support/needs.js';
import { PYTHON_CLIENT, pythonOfTests } from '../support/python.js';
import { type TestServer, serveSample } from '../support/testServer.js';

const run = promisify(execFile);
/** A bound for what hangs: a hundred tests of Python are one test here. */
const TIMEOUT_MS = 600_000;

describeWith('Python client', 'the Python client', () => {
  let graph: Graph;
  let server: TestServer;
  beforeAll(async () => {
    ({ graph, server } = await serveSample());
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
  });

  test(
    'passes its tests, and skips none',
    () => pytest('tests', '--ignore=tests/test_analysis.py', '--ignore=tests/test_readme.py'),
    TIMEOUT_MS,
  );

  test(
    'does what its README and its notebook show',
    () => pytest('tests/test_analysis.py', 'tests/test_readme.py'),
    TIMEOUT_MS,
  );

  test.each(['mypy', 'ruff check .', 'ruff format --check .'])(
    'is clean under %s',
    async (command) => {
      await python(...command.split(' '));
    },
  );

  async function pytest(...args: readonly string[]): Promise<void> {
    const output = await python('pytest', '-q', '-rs', ...args);
    expect(output).toMatch(/\d+ passed in/);
    expect(output).not.toMatch(/skipped/i);
  }

  /** The output of a module of Python in the folder of the client. */
  async function python(...command: readonly string[]): Promise<string> {
    const environment = {
      ...process.env,
      CITEGRAPH_URL: server.address,
      // That of this checkout, wherever the installed one lies.
      PYTHONPATH: path.join(PYTHON_CLIENT, 'src'),
      PYTHONDONTWRITEBYTECODE: '1',
    };
    const { stdout } = await run(pythonOfTests('client'), ['-m', ...command], {
      cwd: PYTHON_CLIENT,
      env: environment,
    }).catch((error: unknown) => {
      // Not instanceof: errors of Node are of another realm than those of jest.
      const printed =
        typeof error === 'object' && error !== null && 'stdout' in error
          ? String(error.stdout)
          : '';
      throw new Error(`${command.join(' ')} failed:\n${printed}`, { cause: error });
    });
    return stdout;
  }
});
