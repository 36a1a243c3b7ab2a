import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { generateLines } from '../../../src/generate/generate.js';
import { adaptNativeLine } from '../../../src/import/native/adapter.js';
import type { CitationRecord, PaperRecord } from '../../../src/record/record.js';

const SIZE = { papers: 12_000, citations: 120_000, seed: 3 };
const digest = (size: typeof SIZE): string => {
  const hash = createHash('sha256');
  for (const line of generateLines(size)) hash.update(line);
  return hash.digest('hex');
};

describe('a synthetic graph', () => {
  const papers: PaperRecord[] = [];
  const citations: CitationRecord[] = [];
  beforeAll(() => {
    for (const line of generateLines(SIZE)) {
      const entry = adaptNativeLine(line);
      if (!('record' in entry)) throw new Error(`refused: ${line}`);
      if (entry.record.kind === 'paper') papers.push(entry.record);
      else if (entry.record.kind === 'citation') citations.push(entry.record);
    }
  });

  test('is the same for the same size and seed, and another one for another seed', () => {
    const small = { papers: 500, citations: 4_000, seed: 1 };
    expect(digest(small)).toBe(digest(small));
    expect(digest({ ...small, seed: 2 })).not.toBe(digest(small));
  });

  test('has as many citations as asked for, each once, and no paper that cites itself', () => {
    const pairs = new Set(citations.map(({ citing, cited }) => `${citing} ${cited}`));
    expect([citations.length, pairs.size]).toEqual([SIZE.citations, SIZE.citations]);
    expect(citations.filter(({ citing, cited }) => citing === cited)).toEqual([]);
  });

  test('has a hub with over 2% of all citations, a heavy tail and a survey', () => {
    const citers = countBy(citations.map(({ cited }) => cited));
    const most = [...citers.values()].sort((a, b) => b - a);
    expect(most[0]).toBeGreaterThan(0.02 * SIZE.citations);
    const topTenth = most.slice(0, SIZE.papers / 10).reduce((sum, count) => sum + count, 0);
    expect(topTenth).toBeGreaterThan(0.3 * SIZE.citations);
    const references = countBy(citations.map(({ citing }) => citing));
    expect(Math.max(...references.values())).toBeGreaterThan(2_900);
  });

  test('has stubs, unclassified citations, contexts and cycles', () => {
    const described = new Set(papers.flatMap(({ identifiers }) => identifiers));
    const cited = new Set(citations.map((citation) => citation.cited));
    expect([...cited].filter((key) => !described.has(key)).length).toBeGreaterThan(100);
    const bare = citations.filter(({ contexts }) => contexts.length === 0).length;
    expect(bare / citations.length).toBeGreaterThan(0.3);
    expect(bare / citations.length).toBeLessThan(0.7);
    const pairs = new Set(citations.map(({ citing, cited: to }) => `${citing} ${to}`));
    expect(citations.some(({ citing, cited: to }) => pairs.has(`${to} ${citing}`))).toBe(true);
  });
});

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
