import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sortLines } from '../../../src/upkeep/export/sortLines.js';
import { holds } from '../../support/property.js';

const OF_ALL_KINDS = [
  '',
  'a',
  'a b',
  'B',
  'é',
  '\uFF5E',
  '😀',
  'a\u2028b',
  'a\u2029',
  'a\u0085b',
  '{"title":"x\\ny"}',
];

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function sorted(lines: readonly string[], charactersInMemory: number): Promise<string[]> {
  const result: string[] = [];
  for await (const line of sortLines(each(lines), charactersInMemory)) result.push(line);
  return result;
}

/** Code units, as `sort` compares texts by default. */
const distinct = (lines: readonly string[]): string[] => [...new Set(lines)].sort();

describe('sorted lines', () => {
  test('are the same in however many runs on disk they wait', async () => {
    let severalRuns = 0;
    await holds(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...OF_ALL_KINDS), fc.string({ unit: 'grapheme' })), {
          maxLength: 60,
          size: 'max',
        }),
        fc.integer({ min: 1, max: 60 }),
        async (anyLines, charactersInMemory) => {
          const lines = anyLines.map((line) => line.replaceAll(/[\r\n]/g, ' '));
          const characters = lines.reduce((sum, line) => sum + line.length, 0);
          if (characters > 3 * (charactersInMemory + 10)) severalRuns += 1;
          expect(await sorted(lines, charactersInMemory)).toEqual(distinct(lines));
        },
      ),
      { runs: 40, floor: () => expect(severalRuns).toBeGreaterThan(20) },
    );
  });

  test('are the same where a run is longer than what is read of it at once', async () => {
    const lines = Array.from(
      { length: 300 },
      (_, n) => `${(n * 7) % 300} ${'é😀'.repeat(500)} ${n}`,
    );
    expect(await sorted(lines, 200_000)).toEqual(distinct(lines));
  });

  test('come once, in whichever runs they are', async () => {
    expect(await sorted(['b', 'a', 'b', 'c', 'a', 'b', 'b'], 2)).toEqual(['a', 'b', 'c']);
  });

  test('leave nothing on disk, also when nobody reads to the end', async () => {
    const folders = async (): Promise<string[]> =>
      (await readdir(tmpdir())).filter((name) => name.startsWith('citegraph-export-'));
    const before = new Set(await folders());
    for await (const line of sortLines(each(['c', 'b', 'a']), 1)) {
      expect(line).toBe('a');
      break;
    }
    expect((await folders()).filter((name) => !before.has(name))).toEqual([]);
  });
});
