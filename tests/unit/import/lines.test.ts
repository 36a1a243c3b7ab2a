import { describe, expect, test } from '@jest/globals';
import { LONGEST_LINE, readLine, readLines } from '../../../src/import/lines.js';

/** What is read in a file that comes in these pieces. */
async function read(...pieces: (string | Uint8Array)[]): Promise<unknown[]> {
  async function* chunks() {
    for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
  }
  const inputs: unknown[] = [];
  for await (const input of readLines(chunks())) inputs.push(input);
  return inputs;
}

describe('a line', () => {
  test.each([
    ['a b', 'a b'],
    [' \ta\u00a0 \r', 'a'],
    ['\uFEFFa', 'a'],
  ])('%j is read as %j', (line, value) => {
    expect(readLine(Buffer.from(line), 7)).toEqual({ line: 7, value });
  });

  test.each(['', ' ', '\r', '\t \r'])('like %j is none', (line) => {
    expect(readLine(Buffer.from(line), 7)).toBeNull();
  });

  test('that is not UTF-8 is a problem that shows its beginning, and keeps the whole', () => {
    const text = 'x'.repeat(130);
    const bytes = Buffer.concat([Buffer.from([0xff]), Buffer.from(text)]);
    expect(readLine(bytes, 7)).toEqual({
      line: 7,
      problem: {
        code: 'NOT_UTF8',
        field: '',
        value: `\uFFFD${'x'.repeat(119)}`,
        expected: 'text in UTF-8',
      },
      raw: `\uFFFD${text}`,
    });
  });

  test('is read up to the longest there may be, and is a problem beyond it', async () => {
    const longest = Buffer.alloc(LONGEST_LINE, 'x');
    const problem = {
      code: 'LINE_TOO_LONG',
      field: '',
      value: '16777217 bytes',
      expected: 'a line of at most 16777216 bytes',
    };
    expect(readLine(longest, 1)).toEqual({ line: 1, value: longest.toString() });
    expect(readLine(Buffer.concat([longest, Buffer.from('x')]), 1)).toEqual({ line: 1, problem });
    expect(await read(longest, '\n', longest, 'x\n', 'y')).toEqual([
      { line: 1, value: longest.toString() },
      { line: 2, problem },
      { line: 3, value: 'y' },
    ]);
  });
});

test('lines are numbered from 1, those without text too, and the last needs no line feed', async () => {
  expect(await read('a\n\nb')).toEqual([
    { line: 1, value: 'a' },
    { line: 3, value: 'b' },
  ]);
  expect(await read('a\n')).toEqual([{ line: 1, value: 'a' }]);
  expect(await read('a', 'b', '\n\nc', 'd')).toEqual([
    { line: 1, value: 'ab' },
    { line: 3, value: 'cd' },
  ]);
  expect(await read()).toEqual([]);
});
