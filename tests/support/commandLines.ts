import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { commandLine } from '../../src/database/processIdentity.js';
import { run } from '../../src/database/run.js';

const POLL_MS = 50;

/** The command lines of all processes of this machine while something is done, as every user may see them. */
export async function commandLinesDuring(done: Promise<unknown>): Promise<string> {
  const lines = new Set<string>();
  const ended = done.then(
    () => true,
    () => true,
  );
  do for (const line of await commandLines()) lines.add(line);
  while (!(await Promise.race([ended, pause(POLL_MS, false)])));
  return [...lines].join('\n');
}

async function commandLines(): Promise<string[]> {
  if (process.platform !== 'linux') {
    return (await run('ps', ['-axww', '-o', 'args='])).output.split('\n');
  }
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(ids.map(async (id) => (await commandLine(Number(id))) ?? ''));
}
