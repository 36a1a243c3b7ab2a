import { commandLineOf, runToEnd, type Ended } from './command.js';
import { describeWith } from './needs.js';

/** Tests on a small file system of their own. */
export function describeWithTmpfs(name: string, tests: () => void): void {
  describeWith('unshare', name, tests);
}

/**
 * Runs `citegraph` where a folder is a file system in memory with these options of mount, such as `size=1m`, after
 * a command of the shell that prepares it.
 */
export function runOnTmpfs(
  { folder, mount, before = ':' }: { folder: string; mount: string; before?: string },
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Ended> {
  const script = `mount -t tmpfs -o "$2" tmpfs "$1" && cd "$1" && { ${before}; cd "$3"; shift 3; exec "$@"; }`;
  const shell = ['unshare', '-rm', 'sh', '-c', script, 'sh', folder, mount, process.cwd()];
  return runToEnd([...shell, ...commandLineOf(args)], variables);
}
