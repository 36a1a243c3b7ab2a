import { build } from 'pino-pretty';
import { visible } from '../visible.js';

/** Escapes in JSON of what moves the cursor, and escaped backslashes. */
const ESCAPES = /\\\\|\\u00[01][\da-f]|\\[bfr]/gi;

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
  const [text, ending] = line.endsWith('\n') ? [line.slice(0, -1), '\n'] : [line, ''];
  const escaped = text.replace(ESCAPES, (found) => (found === '\\\\' ? found : `\\${found}`));
  // What JSON leaves as it is gets a backslash that stays when the JSON is read.
  return `${visible(escaped, '\\\\')}${ending}`;
}
