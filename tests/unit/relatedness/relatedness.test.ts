import { describe, expect, test } from '@jest/globals';
import { newPaperId } from '../../../src/paper/paperId.js';
import {
  associationStrengthOf,
  cosineOf,
  estimatedShared,
  jaccardOf,
  sharedInterval,
  standardErrorOf,
} from '../../../src/relatedness/measures.js';
import { sampleBound } from '../../../src/relatedness/sample.js';

describe('the measures of two papers', () => {
  test('are those of two sets when all were looked at', () => {
    const counts = { shared: 6, population: 9, sampleSize: 9, isRandom: true };
    expect(estimatedShared(counts)).toBe(6);
    expect(cosineOf(counts, 16)).toBeCloseTo(6 / 12, 12);
    expect(jaccardOf(counts, 16)).toBeCloseTo(6 / 19, 12);
    expect(associationStrengthOf(counts, 16)).toBeCloseTo(6 / 144, 12);
    expect(standardErrorOf(counts)).toBe(0);
    expect(sharedInterval(counts)).toEqual({ low: 6, high: 6 });
  });

  test('scale what a sample shows', () => {
    const counts = { shared: 6, population: 90, sampleSize: 30, isRandom: true };
    expect(estimatedShared(counts)).toBe(18);
    expect(cosineOf(counts, 40)).toBeCloseTo(18 / 60, 12);
    expect(jaccardOf(counts, 40)).toBeCloseTo(18 / 112, 12);
  });

  test('never exceed 1, however much a sample overshoots', () => {
    const counts = { shared: 5, population: 1_000, sampleSize: 10, isRandom: true };
    expect(estimatedShared(counts)).toBe(500);
    expect(cosineOf(counts, 5)).toBeCloseTo(5 / Math.sqrt(5_000), 12);
    expect(jaccardOf(counts, 5)).toBeCloseTo(5 / 1_000, 12);
  });

  test('are 0 where there is nothing to share', () => {
    const nothing = { shared: 0, population: 0, sampleSize: 0, isRandom: true };
    const measures = [cosineOf, jaccardOf, associationStrengthOf].map((of) => of(nothing, 0));
    expect([estimatedShared(nothing), standardErrorOf(nothing), ...measures]).toEqual([
      ...[0, 0, 0, 0, 0],
    ]);
    expect(sharedInterval(nothing)).toEqual({ low: 0, high: 0 });
  });
});

describe('a part that is no random draw', () => {
  const part = { shared: 3, population: 10, sampleSize: 8, isRandom: false };

  test('gives no estimate and no measure, but bounds that are certain', () => {
    expect([estimatedShared(part), standardErrorOf(part)]).toEqual([null, null]);
    expect([cosineOf, jaccardOf, associationStrengthOf].map((of) => of(part, 5))).toEqual([
      ...[null, null, null],
    ]);
    expect(sharedInterval(part)).toEqual({ low: 3, high: 5 });
  });

  test('is exact when it is all', () => {
    const all = { ...part, sampleSize: 10 };
    expect([estimatedShared(all), standardErrorOf(all), jaccardOf(all, 5)]).toEqual([3, 0, 3 / 12]);
    expect(sharedInterval(all)).toEqual({ low: 3, high: 3 });
  });
});

test('of one examined paper there is an estimate without an error', () => {
  const one = { shared: 1, population: 10, sampleSize: 1, isRandom: true };
  expect([estimatedShared(one), standardErrorOf(one)]).toEqual([10, null]);
});

describe('the bound of a sample', () => {
  test('lets all in when they are few enough', () => {
    expect(newPaperId().slice(6) < sampleBound(100, 100)).toBe(true);
  });

  test('is higher the more are wanted, and the fewer there are', () => {
    const bounds = [sampleBound(1_000, 1), sampleBound(1_000, 100), sampleBound(200, 100)];
    expect(bounds.toSorted()).toEqual(bounds);
    expect(new Set(bounds).size).toBe(3);
  });

  test('lets in the share of random ids that is wanted', () => {
    const bound = sampleBound(40_000, 10_000);
    const inside = Array.from({ length: 20_000 }, newPaperId).filter((id) => id.slice(6) < bound);
    // A quarter, give or take ten standard errors.
    expect(Math.abs(inside.length - 5_000)).toBeLessThan(620);
  });
});
