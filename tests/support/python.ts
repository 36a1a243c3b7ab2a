import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What Python needs for the tests of Python clients, as pip takes it. */
const REQUIREMENTS = path.join(import.meta.dirname, 'requirements.txt');
/** What tells that a Python has all of it. */
const IMPORTS = 'gql, requests, networkx, pybtex, rispy';
const CACHE = path.join(ROOT, 'node_modules/.cache/citegraph');
/** For a package index that does not answer. */
const INSTALL_MS = 180_000;

type Found = { readonly python: string } | { readonly lacks: string };

let found: Found | undefined;

/**
 * A Python with what the tests need: that of CITEGRAPH_TEST_PYTHON, else that of the system, else a virtual environment
 * in a cache folder, which is made when it is missing. Else what is lacking.
 */
export function findPython(): Found {
  found ??= search();
  return found;
}

/** The same for tests that run only where there is one. */
export function pythonOfTests(): string {
  const answer = findPython();
  if ('lacks' in answer) throw new Error(answer.lacks);
  return answer.python;
}

function search(): Found {
  const named = process.env.CITEGRAPH_TEST_PYTHON;
  if (named !== undefined) {
    return hasPackages(named) ? { python: named } : { lacks: `${named} lacks one of ${IMPORTS}` };
  }
  const own = path.join(CACHE, `python-${hashOf(readFileSync(REQUIREMENTS))}`);
  const ready = ['python3', inside(own)].find(hasPackages);
  return ready === undefined ? makeEnvironment(own) : { python: ready };
}

/** Made beside its place and then moved there, so that two runs at once do not meet a half of it. */
function makeEnvironment(folder: string): Found {
  mkdirSync(CACHE, { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1'];
  const lacks =
    failureOf('python3', ['-m', 'venv', made]) ??
    failureOf(inside(made), [...pip, '--timeout', '20', '-r', REQUIREMENTS]);
  if (lacks === null && !existsSync(folder)) renameSync(made, folder);
  else rmSync(made, { recursive: true, force: true });
  return lacks === null ? { python: inside(folder) } : { lacks };
}

function inside(folder: string): string {
  return path.join(folder, 'bin/python');
}

function hasPackages(python: string): boolean {
  return spawnSync(python, ['-c', `import ${IMPORTS}`]).status === 0;
}

function failureOf(command: string, args: readonly string[]): string | null {
  const { error, status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: INSTALL_MS,
  });
  if (error !== undefined) return error.message;
  return status === 0 ? null : (stderr.trim().split('\n').at(-1) ?? `${command} failed`);
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
