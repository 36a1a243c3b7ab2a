import type { Input, Problem } from '../record/record.js';

/** Bytes of the longest line that is read; a longer one is a problem, and reading continues. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const NEWLINE = 0x0a;

/** Splits a stream of bytes into lines of text, in memory for one line; empty lines are left out. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input<string>> {
  const pending = new PendingLine();
  let number = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      pending.push(chunk.subarray(start, end));
      start = end + 1;
      number += 1;
      const line = pending.take(number);
      if (line !== null) yield line;
    }
    pending.push(chunk.subarray(start));
  }
  const line = pending.take(number + 1);
  if (line !== null) yield line;
}

class PendingLine {
  private parts: Uint8Array[] = [];
  private length = 0;

  push(part: Uint8Array): void {
    this.length += part.length;
    if (this.length <= LONGEST_LINE) this.parts.push(part);
    else this.parts = [];
  }

  /** The line so far, and starts the next one; null for an empty one. */
  take(number: number): Input<string> | null {
    const { parts, length } = this;
    this.parts = [];
    this.length = 0;
    if (length > LONGEST_LINE) return { line: number, problem: lineTooLong(length) };
    return readLine(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts), number);
  }
}

/** The text of one line, without white space around it; null for an empty one. */
export function readLine(bytes: Uint8Array, number: number): Input<string> | null {
  if (bytes.length > LONGEST_LINE) return { line: number, problem: lineTooLong(bytes.length) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    return text === '' ? null : { line: number, value: text };
  } catch {
    const raw = Buffer.from(bytes).toString('utf8');
    return { line: number, problem: notUtf8(raw), raw };
  }
}

/** The problem of a line that is too long. */
export function lineTooLong(length: number): Problem {
  return {
    code: 'LINE_TOO_LONG',
    field: '',
    value: `${length} bytes`,
    expected: `a line of at most ${LONGEST_LINE} bytes`,
  };
}

function notUtf8(text: string): Problem {
  return { code: 'NOT_UTF8', field: '', value: text.slice(0, 120), expected: 'text in UTF-8' };
}
