import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A command of citegraph in a process of its own. */
export interface CommandProcess {
  readonly child: ChildProcess;
  /** What it has printed so far, on standard output and standard error. */
  readonly lines: string[];
  /** The same, of which nobody takes any away. */
  readonly printed: readonly string[];
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Runs a command of citegraph from the sources, as a shell does and not npm, with these variables added. */
export function runCommand(args: string[], environment: Record<string, string>): CommandProcess {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/typescript.mjs', 'src/main.ts', ...args],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, npm_lifecycle_event: '', ...environment },
    },
  );
  const lines: string[] = [];
  const printed: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => printed.push(line) && lines.push(line));
  }
  const ended = once(child, 'exit').then(([code, signal]) => (signal ?? code) as number | string);
  return { child, lines, printed, ended };
}

/**
 * A folder to put first on the PATH, with these programs of the shell. `$0.pid` is a file beside each, for the
 * id of its process.
 */
export async function programs(scripts: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'citegraph-programs-'));
  for (const [name, script] of Object.entries(scripts)) {
    const file = path.join(folder, name);
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
  }
  return folder;
}
