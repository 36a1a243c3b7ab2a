import type { Readable } from 'node:stream';
import type { Logger } from 'pino';

/** Where the lines of a log go. */
export interface LogTarget {
  write(line: string): void;
}

/** What a process prints. */
export interface Output {
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
}

/**
 * Writes the lines of a worker's log as they are, with its number in them, and what else it prints as records of this log: so
 * that each line is whole, and a record.
 */
export function keepOutput(
  { stdout, stderr }: Output,
  worker: number,
  target: LogTarget,
  log: Pick<Logger, 'error'>,
): void {
  const keep = (line: string, isWhole: boolean): void => {
    if (isWhole && isRecord(line)) target.write(`${line}\n`);
    else if (line !== '') log.error({ worker, output: line }, 'worker printed');
  };
  for (const output of [stdout, stderr]) if (output !== null) eachLine(output, keep);
}

/**
 * Calls back with each line without its end, also with the last one when the process ended within it. A line of JSON may have
 * characters in it that count as ends of lines elsewhere.
 */
function eachLine(output: Readable, onLine: (line: string, isWhole: boolean) => void): void {
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line, true);
  });
  output.once('end', () => onLine(rest, false));
}

/** And not what Node.js prints when it ends. */
function isRecord(line: string): boolean {
  return line.startsWith('{"level":') && line.endsWith('}');
}
