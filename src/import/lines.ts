import type { Problem } from './record.js';

/** Bytes of the longest line that is read; a longer one is a problem, and the rest goes on. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** One line of a file, counted from 1: its text, or why it has none. */
export type Line = { readonly number: number; readonly text: string } | UnreadableLine;

export interface UnreadableLine {
  readonly number: number;
  readonly problem: Problem;
}

const NEWLINE = 0x0a;

/** Splits a stream of bytes into lines of text, in memory for one line; empty lines are left out. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
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
  take(number: number): Line | null {
    const { parts, length } = this;
    this.parts = [];
    this.length = 0;
    if (length > LONGEST_LINE) return { number, problem: tooLong(length) };
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
      return text === '' ? null : { number, text };
    } catch {
      return { number, problem: notUtf8(bytes) };
    }
  }
}

function tooLong(length: number): Problem {
  return {
    code: 'LINE_TOO_LONG',
    field: '',
    value: `${length} bytes`,
    expected: `a line of at most ${LONGEST_LINE} bytes`,
  };
}

function notUtf8(bytes: Uint8Array): Problem {
  const value = Buffer.from(bytes.subarray(0, 120)).toString('utf8');
  return { code: 'NOT_UTF8', field: '', value, expected: 'text in UTF-8' };
}
