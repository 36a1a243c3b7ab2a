import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DatabaseConnection } from '../src/database/databaseConnection.js';

export const MAIN = fileURLToPath(new URL('../bin/citegraph.js', import.meta.url));
/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100;

/** A citegraph server as people run it, in a process of its own. */
export interface BenchServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** For benchmarks that ask the same again and again, and measure how it is read. */
export const ANSWERS_ARE_READ = { REMEMBERED_ANSWERS_MB: '0' };

/** The environment of a citegraph on a database, without other settings, which would meddle with the benchmark. */
export function environmentFor({ uri, username, password }: DatabaseConnection): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(CITEGRAPH|NEO4J|OTEL)_|^PORT$|^HOST$/.test(name),
  );
  return {
    ...Object.fromEntries(others),
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    LOG_LEVEL: 'warn',
    WORKERS: '1',
  };
}

/** Starts the built server on a database; `flags` go to Node, `settings` into its environment. */
export async function startServer(
  database: DatabaseConnection,
  { flags = [], settings = {} }: { flags?: readonly string[]; settings?: NodeJS.ProcessEnv } = {},
): Promise<BenchServer> {
  const child = spawn(process.execPath, [...flags, MAIN, 'start', '--port', '0'], {
    env: { ...environmentFor(database), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Seconds of processor time that a process and its workers have used; null where there is no /proc. */
export async function processorSeconds(pid: number): Promise<number | null> {
  const own = await ownProcessorSeconds(pid);
  if (own === null) return null;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const pids = children.split(' ').filter((child) => child !== '');
  const used = await Promise.all(pids.map((child) => ownProcessorSeconds(Number(child))));
  return used.reduce<number>((sum, seconds) => sum + (seconds ?? 0), own);
}

async function ownProcessorSeconds(pid: number): Promise<number | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
}

/** Resident megabytes of a process; null where there is no /proc. */
export async function residentMegabytes(pid: number): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
  } catch {
    return null;
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /GraphQL\s+(http\S+)/.exec(line);
    if (found?.[1] !== undefined) {
      child.stdout.resume();
      return found[1];
    }
  }
  throw new Error('the server ended before it listened');
}
