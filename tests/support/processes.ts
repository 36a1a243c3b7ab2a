import { setTimeout as pause } from 'node:timers/promises';
import { readIfThere } from '../../src/database/folder.js';
import { processStart } from '../../src/database/processIdentity.js';

const POLL_MS = 50;

/** Resolves with the text of a file once it has some; a test's own timeout ends the wait. */
export async function fileAppears(file: string): Promise<string> {
  for (;;) {
    const text = await readIfThere(file);
    if (text) return text;
    await pause(POLL_MS);
  }
}

/** Resolves when a process is gone; a test's own timeout ends the wait. */
export async function endOf(pid: number): Promise<void> {
  while ((await processStart(pid)) !== undefined) await pause(POLL_MS);
}

/** Resolves once a line matches, and takes it and those before it away; a test's own timeout ends the wait. */
export async function lineAppears(pattern: RegExp, lines: string[]): Promise<string> {
  for (;;) {
    const place = lines.findIndex((line) => pattern.test(line));
    const line = lines[place];
    if (line !== undefined) {
      lines.splice(0, place + 1);
      return line;
    }
    await pause(POLL_MS);
  }
}
