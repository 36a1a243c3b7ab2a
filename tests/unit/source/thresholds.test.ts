import { expect, test } from '@jest/globals';
import { readThresholds, Thresholds } from '../../../src/source/thresholds.js';

const origin = (version: string, record?: string) => ({ source: 'a', record, version });

test('thresholds are those of the newest versions, each of its record, however they come', () => {
  const steps: ((thresholds: Thresholds) => void)[] = [
    (each) => each.addDeleted(origin('9')),
    (each) => each.addDeleted(origin('10')),
    (each) => each.addComplete(origin('10')),
    (each) => each.addComplete(origin('3', 'W1')),
    (each) => each.addComplete(origin('2', 'W1')),
    (each) => each.addDeletedReference({ ...origin('2', 'W1'), cited: 'doi:10.1/a b' }),
    (each) => each.addDeletedReference({ ...origin('1', 'W1'), cited: 'doi:10.1/a b' }),
  ];
  for (const order of [steps, steps.toReversed()]) {
    const thresholds = new Thresholds();
    for (const step of order) step(thresholds);
    const stored = {
      tombstones: ['a@10'],
      completeReferences: ['a/W1@3'],
      deletedReferences: ['doi:10.1/a b a/W1@2'],
    };
    expect(thresholds.store()).toEqual(stored);
    expect(readThresholds(stored).store()).toEqual(stored);
  }
});

test('a tombstone voids its own version, and a complete list only older references', () => {
  const thresholds = new Thresholds();
  thresholds.addDeleted(origin('5'));
  thresholds.addComplete(origin('7'));
  const versions = ['4', '5', '6', '7', '8'].map((version) => origin(version));
  expect(versions.map((each) => thresholds.voidsFact(each))).toEqual([
    ...[true, true, false, false, false],
  ]);
  expect(versions.map((each) => thresholds.voidsReference(each))).toEqual([
    ...[true, true, true, false, false],
  ]);
  expect(thresholds.voidsReference(origin('1', 'W1'))).toBe(false);
});

test('a deleted reference voids older claims about that citation by its record, and nothing else', () => {
  const thresholds = new Thresholds();
  thresholds.addDeletedReference({ ...origin('5', 'W1'), cited: 'pmid:1' });
  const towards = thresholds.towards((key) => key === 'pmid:1');
  const claims = [origin('4', 'W1'), origin('5', 'W1'), origin('4'), origin('4', 'W2')];
  expect(claims.map((each) => towards.voidsReference(each))).toEqual([true, false, false, false]);
  const other = thresholds.towards((key) => key === 'pmid:2');
  expect(claims.some((each) => other.voidsReference(each))).toBe(false);
  expect(thresholds.voidsFact(origin('4', 'W1'))).toBe(false);
});

test('those of a source that is forgotten are gone', () => {
  const thresholds = new Thresholds();
  thresholds.addDeleted(origin('5', 'W1'));
  thresholds.addDeletedReference({ ...origin('5'), cited: 'pmid:1' });
  expect(thresholds.removeSource('b')).toBe(false);
  expect(thresholds.removeSource('a')).toBe(true);
  expect(thresholds.isEmpty).toBe(true);
});
