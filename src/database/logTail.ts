import { readIfThere } from './folder.js';

const LINES_SHOWN = 12;

/** The end of a log file, indented for a message. */
export async function lastLines(file: string): Promise<string> {
  const text = (await readIfThere(file))?.trimEnd() ?? '';
  const lines = text === '' ? ['(empty)'] : text.split('\n').slice(-LINES_SHOWN);
  return lines.map((line) => `  ${line}`).join('\n');
}
