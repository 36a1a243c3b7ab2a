import { build } from 'pino-pretty';

/** Escapes in JSON of what moves the cursor, the characters that JSON leaves as they are, and escaped backslashes. */
const CONTROLS = /\\\\|\\u00[01][\da-f]|\\[bfr]|[\u007f-\u009f]/gi;

/**
 * Where the lines of the log go when a person reads them: one readable line each, to standard output. What
 * comes from requests cannot control the terminal.
 */
export function prettyLog(destination: 1 | NodeJS.WritableStream = 1): {
  write(line: string): void;
} {
  const readable = build({
    ...{ destination, sync: true, singleLine: true, colorize: destination === 1 },
    translateTime: 'SYS:HH:MM:ss',
  });
  return { write: (line) => void readable.write(withoutControls(line)) };
}

/** A line of the log, JSON, whose control characters are shown as JSON writes them. */
export function withoutControls(line: string): string {
  return line.replace(CONTROLS, (found) => {
    if (found === '\\\\') return found;
    if (found.startsWith('\\')) return `\\${found}`;
    return `\\\\u00${found.charCodeAt(0).toString(16)}`;
  });
}
