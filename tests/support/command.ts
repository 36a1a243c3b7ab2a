import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What runs `citegraph` from the sources, as this process runs them. */
const CITEGRAPH = [
  ...['--disable-warning=ExperimentalWarning', '--import'],
  ...[path.join(ROOT, 'scripts/typescript.mjs'), path.join(ROOT, 'src/main.ts')],
];

/** How a command ended, and what it printed. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command line that runs `citegraph` in a process of its own. */
export function commandLineOf(args: readonly string[]): string[] {
  return [process.execPath, ...CITEGRAPH, ...args];
}

/**
 * Runs `citegraph` to its end, in a process of its own that has only these variables besides PATH and HOME. A
 * test's own timeout ends the wait.
 */
export function runCommand(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>> = {},
  folder = ROOT,
): Promise<Ended> {
  return runToEnd(commandLineOf(args), variables, folder);
}

/** The same of any command line. */
export async function runToEnd(
  [command = '', ...args]: readonly string[],
  variables: Readonly<Record<string, string | undefined>> = {},
  folder = ROOT,
): Promise<Ended> {
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, {
    cwd: folder,
    env: { PATH, HOME, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { exitCode, output, errors };
}
