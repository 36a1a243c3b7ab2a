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
  const keep = (lines: readonly string[], areWhole: boolean): void => {
    const isKept = (line: string): boolean => areWhole && isRecord(line);
    for (const line of lines) if (isKept(line)) target.write(`${line}\n`);
    // A stack is one record.
    const output = lines.filter((line) => !isKept(line)).join('\n');
    if (output.trim() !== '') log.error({ worker, output }, 'worker printed');
  };
  for (const output of [stdout, stderr]) if (output !== null) onLines(output, keep);
}

/**
 * Calls back with the lines that have come, without their ends, and at last with one that the process ended within. A line of
 * JSON may have characters in it that count as ends of lines elsewhere.
 */
function onLines(
  output: Readable,
  keep: (lines: readonly string[], areWhole: boolean) => void,
): void {
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    keep(lines, true);
  });
  output.once('end', () => keep([rest], false));
}

/** And not what Node.js prints when it ends. */
function isRecord(line: string): boolean {
  return line.startsWith('{"level":') && line.endsWith('}');
}
