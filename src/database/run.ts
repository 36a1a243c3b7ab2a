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

/** Runs a short command to its end, or kills it after a time; never rejects. */
export function run(
  command: string,
  args: readonly string[],
  options: { environment?: Environment; timeoutMs?: number } = {},
): Promise<Answer> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      env: options.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Not `timeout`: its timer outlives a command that does not exist, and keeps the process alive.
      signal: AbortSignal.timeout(options.timeoutMs ?? 60_000),
      killSignal: 'SIGKILL',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', ({ name }) =>
      resolve({ exitCode: undefined, output, found: name === 'AbortError' }),
    );
    child.on('close', (code) => resolve({ exitCode: code ?? undefined, output, found: true }));
  });
}

/**
 * Runs a long command with its output in a file, calling `onSecond` with the seconds that passed.
 * Resolves with the exit code, undefined when it could not be started or ended by a signal.
 */
export async function runLogged(
  command: string,
  args: readonly string[],
  options: { environment: Environment; logFile: string; onSecond: (seconds: number) => void },
): Promise<number | undefined> {
  const log = await open(options.logFile, 'w', 0o600);
  const stdio: StdioOptions = ['ignore', log.fd, log.fd];
  let seconds = 0;
  const clock = setInterval(() => options.onSecond((seconds += 1)), 1_000);
  try {
    return await new Promise((resolve) => {
      const child = spawn(command, args, { env: options.environment, stdio });
      child.on('error', () => resolve(undefined));
      child.on('close', (code) => resolve(code ?? undefined));
    });
  } finally {
    clearInterval(clock);
    await log.close();
  }
}
