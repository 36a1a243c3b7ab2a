import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lackIsFailure } from './describeWhere.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/citegraph');

/** The Python client of this checkout. */
export const PYTHON_CLIENT = path.join(ROOT, 'clients/python');

/** What tests need of Python. */
interface Packages {
  /** The modules that they import. */
  readonly modules: string;
  /** How pip installs them, from the root. */
  readonly install: readonly string[];
  /** The file that names their versions: after a change, they are installed anew. */
  readonly namedIn: string;
  /** Whether they are small enough to be installed by `npm test`; others only where a lack of them is a failure. */
  readonly small: boolean;
}

/** Each in an environment of its own. */
export const PYTHON_PACKAGES = {
  tools: {
    modules: 'gql, requests, networkx, pybtex, rispy',
    install: ['-r', 'tests/support/requirements.txt'],
    namedIn: 'tests/support/requirements.txt',
    small: true,
  },
  client: {
    modules:
      'pandas, polars, pyarrow, networkx, igraph, graphql, httpx, pytest, mypy, ruff, jupytext, nbclient, ipykernel, matplotlib',
    install: ['./clients/python[all,test,lint,notebook]'],
    namedIn: 'clients/python/pyproject.toml',
    small: false,
  },
} as const satisfies Record<string, Packages>;

type Found = { readonly python: string } | { readonly lacks: string };

const found = new Map<keyof typeof PYTHON_PACKAGES, Found>();

/**
 * A Python with these packages: that of CITEGRAPH_TEST_PYTHON, else that of the system, else a virtual environment in a
 * cache folder, which is made when it is missing. Else what is lacking.
 */
export function findPython(packages: keyof typeof PYTHON_PACKAGES): Found {
  const known = found.get(packages);
  if (known !== undefined) return known;
  const answer = search(PYTHON_PACKAGES[packages]);
  found.set(packages, answer);
  return answer;
}

/** The same for tests that run only where there is one. */
export function pythonOfTests(packages: keyof typeof PYTHON_PACKAGES): string {
  const answer = findPython(packages);
  if ('lacks' in answer) throw new Error(answer.lacks);
  return answer.python;
}

function search(packages: Packages): Found {
  const own = path.join(CACHE, `python-${hashOf(readFileSync(path.join(ROOT, packages.namedIn)))}`);
  const named = process.env.CITEGRAPH_TEST_PYTHON;
  const candidates = named === undefined ? ['python3', inside(own)] : [named];
  const ready = candidates.find((python) => has(python, packages.modules));
  if (ready !== undefined) return { python: ready };
  if (named === undefined && (packages.small || lackIsFailure())) {
    return makeEnvironment(own, packages.install);
  }
  return { lacks: `${candidates.join(', ')}: without some of ${packages.modules}` };
}

/** Made beside its place and then moved there, so that two runs at once do not meet a half of it. */
function makeEnvironment(folder: string, install: readonly string[]): Found {
  mkdirSync(CACHE, { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1'];
  const lacks =
    failureOf('python3', ['-m', 'venv', made]) ??
    failureOf(inside(made), [...pip, '--timeout', '20', ...install]);
  if (lacks === null && !existsSync(folder)) renameSync(made, folder);
  else rmSync(made, { recursive: true, force: true });
  return lacks === null ? { python: inside(folder) } : { lacks };
}

function inside(folder: string): string {
  return path.join(folder, 'bin/python');
}

function has(python: string, modules: string): boolean {
  return spawnSync(python, ['-c', `import ${modules}`]).status === 0;
}

function failureOf(command: string, args: readonly string[]): string | null {
  const { error, status, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    // For a package index that does not answer.
    timeout: 300_000,
  });
  if (error !== undefined) return error.message;
  return status === 0 ? null : (stderr.trim().split('\n').at(-1) ?? `${command} failed`);
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
