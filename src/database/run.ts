import { spawn, type StdioOptions } from 'node:child_process';
import { open } from 'node:fs/promises';

export interface Answer {
  /** Undefined when the command could not be started, or ended by a signal. */
  readonly exitCode: number | undefined;
  /** Standard output and standard error together. */
  readonly output: string;
  /** Whether there is such a command at all. */
  readonly found: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs a short command to its end, or kills it after a time. Rejects only with the reason of an abort, which kills
 * it too.
 */
export function run(
  command: string,
  args: readonly string[],
  options: {
    environment?: Environment;
    timeoutMs?: number;
    signal?: AbortSignal | undefined;
  } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(command, args, {
      env: options.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Not `timeout`: its timer outlives a command that does not exist, and keeps the process alive.
      signal: AbortSignal.any([
        AbortSignal.timeout(options.timeoutMs ?? 60_000),
        ...(options.signal ? [options.signal] : []),
      ]),
      killSignal: 'SIGKILL',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', ({ name }) => {
      if (options.signal?.aborted) reject(options.signal.reason as Error);
      else resolve({ exitCode: undefined, output, found: name === 'AbortError' });
    });
    child.on('close', (code) => resolve({ exitCode: code ?? undefined, output, found: true }));
  });
}

/**
 * Runs a long command with its output in a file, calling `onSecond` with the seconds that passed.
 * Resolves with the exit code, undefined when it could not be started or ended by a signal. Rejects with the
 * reason of an abort, which ends the command.
 */
export async function runLogged(
  command: string,
  args: readonly string[],
  options: {
    environment: Environment;
    logFile: string;
    onSecond: (seconds: number) => void;
    signal?: AbortSignal | undefined;
  },
): Promise<number | undefined> {
  const log = await open(options.logFile, 'w', 0o600);
  const stdio: StdioOptions = ['ignore', log.fd, log.fd];
  let seconds = 0;
  const clock = setInterval(() => options.onSecond((seconds += 1)), 1_000);
  try {
    return await new Promise((resolve, reject) => {
      const { environment: env, signal } = options;
      const child = spawn(command, args, { env, stdio, signal });
      child.on('error', () => {
        if (signal?.aborted) reject(signal.reason as Error);
        else resolve(undefined);
      });
      child.on('close', (code) => resolve(code ?? undefined));
    });
  } finally {
    clearInterval(clock);
    await log.close();
  }
}
