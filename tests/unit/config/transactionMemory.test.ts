import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/config/config.js';
import { transactionMemorySettings } from '../../../src/config/transactionMemory.js';
import { BatchWriter, TEXT_PER_TRANSACTION } from '../../../src/import/batch.js';
import type { ImportRecord } from '../../../src/record/record.js';
import { ImportReport } from '../../../src/record/report.js';
import { readWalkPlan } from '../../../src/traversal/walkPlan.js';
import { walkBudgetWithin } from '../../../src/traversal/walkMemory.js';

test('a transaction may use a quarter of the heap, all together 70%', () => {
  const settingsOf = (heap: string) => transactionMemorySettings(heap).map(([, value]) => value);
  expect(settingsOf('1g')).toEqual(['256m', '716m']);
  expect(settingsOf('512M')).toEqual(['128m', '358m']);
  expect(settingsOf('2m')).toEqual(['1m', '1m']);
});

describe('the budget of a walk', () => {
  const budgetOf = (budget: number | null, memory: number) =>
    readWalkPlan({ from: ['a'], budget }, 200_000, memory).budget;

  test('is what is asked for, unless Neo4j has memory for less', () => {
    expect(budgetOf(150_000, Infinity)).toBe(150_000);
    expect(budgetOf(150_000, 90_000)).toBe(90_000);
    expect(budgetOf(null, 90_000)).toBe(50_000);
    expect(budgetOf(null, 40_000)).toBe(40_000);
  });

  test('must not be more than the configuration allows, whatever the memory', () => {
    expect(() => budgetOf(200_001, 90_000)).toThrow('from 1 to 200000');
  });

  test('is bounded by the heap of a private Neo4j alone', () => {
    const boundOf = (variables: Record<string, string>) =>
      walkBudgetWithin(loadConfig({}, variables).limits.transactionBytes);
    expect(boundOf({})).toBeGreaterThan(200_000);
    expect(boundOf({ CITEGRAPH_NEO4J_HEAP: '64m' })).toBeLessThan(200_000);
    const external = { NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'secret' };
    expect(boundOf({ ...external, CITEGRAPH_NEO4J_HEAP: '64m' })).toBe(Infinity);
  });
});

test('a batch ends before it holds more text than a transaction may', async () => {
  const batches: number[] = [];
  const writer = {
    prepare: () => Promise.resolve(new Map()),
    write: (records: readonly ImportRecord[]) => {
      batches.push(records.length);
      return Promise.resolve(records.map(() => 'written' as const));
    },
  };
  const batch = new BatchWriter(writer, new ImportReport());
  // A little less, because a record holds other texts too.
  const half = 'é'.repeat(TEXT_PER_TRANSACTION / 4 - 20);
  for (const abstract of [half, half, '', '', half + half + half, '', half]) {
    const record: ImportRecord = {
      kind: 'paper',
      identifiers: [],
      source: '',
      version: '',
      facts: { abstract },
    };
    await batch.add({ kind: 'paper', record });
  }
  await batch.flush();
  expect(batches).toEqual([4, 1, 2]);
});
