import { spawnSync } from 'node:child_process';
import { describeWhere } from './describeWhere.js';
import { findChromium } from './findChromium.js';
import { findPython, type PYTHON_PACKAGES } from './python.js';

/** What some tests need beyond Node and Neo4j. */
export interface Need {
  /** What has it in Debian. `.ci/run` installs it, and CONTRIBUTING.md lists it. */
  readonly package: string;
  /** What else helps. */
  readonly otherwise?: string;
  /** Why it cannot be used here; null when it can. */
  readonly lacks: () => string | null;
}

/** All of them, by the name that CONTRIBUTING.md gives them. */
export const NEEDS = {
  Chromium: {
    package: 'chromium',
    otherwise: 'CITEGRAPH_TEST_CHROMIUM names another one',
    lacks: () => (findChromium() === null ? 'there is none' : null),
  },
  Python: {
    package: 'python3-venv',
    otherwise: 'CITEGRAPH_TEST_PYTHON names a Python with tests/support/requirements.txt',
    lacks: () => lackOf('tools'),
  },
  'Python client': {
    package: 'python3-venv',
    otherwise: 'CITEGRAPH_TEST_PYTHON names a Python with what clients/python/README.md installs',
    lacks: () => lackOf('client'),
  },
  openssl: { package: 'openssl', lacks: () => failureOf('openssl', ['version']) },
  nginx: { package: 'nginx', lacks: () => failureOf('nginx', ['-v']) },
  script: {
    package: 'bsdutils',
    lacks: () => failureOf('script', ['--version'], /util-linux/),
  },
  unshare: {
    package: 'util-linux',
    otherwise: 'it has to mount a file system of its own: be root, or allow unshare -rm',
    lacks: () => failureOf('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']),
  },
  curl: { package: 'curl', lacks: () => failureOf('curl', ['--version']) },
  jq: { package: 'jq', lacks: () => failureOf('jq', ['--version']) },
  bash: { package: 'bash', lacks: () => failureOf('bash', ['--version']) },
  zsh: { package: 'zsh', lacks: () => failureOf('zsh', ['--version']) },
  fish: { package: 'fish', lacks: () => failureOf('fish', ['--version']) },
} as const satisfies Record<string, Need>;

/** Tests that need one of them: skipped with a message where it is missing, and failed in `.ci/run`. */
export function describeWith(name: keyof typeof NEEDS, title: string, tests: () => void): void {
  const need: Need = NEEDS[name];
  const lacks = need.lacks();
  const advice = [`in Debian, apt-get install ${need.package}`, need.otherwise ?? []].flat();
  describeWhere(
    lacks === null,
    `It needs ${name} (${lacks ?? 'which is there'}): ${advice.join('; ')}.`,
    title,
    tests,
  );
}

function lackOf(packages: keyof typeof PYTHON_PACKAGES): string | null {
  const found = findPython(packages);
  return 'lacks' in found ? found.lacks : null;
}

function failureOf(program: string, args: readonly string[], expected = /^/): string | null {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined) return error.message;
  if (status !== 0) return stderr.trim() || `it exits with ${String(status)}`;
  return expected.test(stdout) ? null : `it is another one: ${stdout.trim()}`;
}
