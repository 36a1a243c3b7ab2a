import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  estimatedShared,
  sharedInterval,
  standardErrorOf,
  type SharedCounts,
} from '../../../src/relatedness/measures.js';
import { Random } from '../../differential/random.js';
import { holds } from '../../support/property.js';

const DRAWS = 2_000;

/** How many of `drawn` papers are among the first `shared` of a population, for each of many draws without replacement. */
function drawsOf(population: number, drawn: number, shared: number): SharedCounts[] {
  const random = new Random(20_261_126);
  const papers = Array.from({ length: population }, (_, paper) => paper);
  return Array.from({ length: DRAWS }, () => {
    let found = 0;
    for (let place = 0; place < drawn; place += 1) {
      const other = place + random.integer(population - place);
      const [here = 0, there = 0] = [papers[place], papers[other]];
      papers[place] = there;
      papers[other] = here;
      found += Number(there < shared);
    }
    return { shared: found, population, sampleSize: drawn, isRandom: true };
  });
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Papers in all, examined, and shared. */
const CASES = [
  [1_000, 100, 30],
  [1_000, 100, 200],
  [1_000, 100, 500],
  [1_000, 500, 10],
  [1_000, 500, 100],
  [1_000, 900, 100],
  [400, 200, 395],
] as const;

describe.each(CASES)('of %d papers %d examined, %d shared', (population, drawn, shared) => {
  const draws = drawsOf(population, drawn, shared);
  const estimates = draws.map((draw) => estimatedShared(draw) ?? NaN);

  test('the estimate is right on average, and its error is that of the draws', () => {
    const variance = mean(estimates.map((estimate) => (estimate - shared) ** 2));
    const ownVariance = mean(draws.map((draw) => (standardErrorOf(draw) ?? NaN) ** 2));
    // Four standard errors of a mean of so many draws.
    expect(Math.abs(mean(estimates) - shared)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
    expect(ownVariance / variance).toBeGreaterThan(0.9);
    expect(ownVariance / variance).toBeLessThan(1.1);
  });

  test('the interval holds the number about as often as it says', () => {
    const held = draws
      .map(sharedInterval)
      .filter(({ low, high }) => low <= shared && shared <= high);
    expect(held.length / DRAWS).toBeGreaterThan(0.93);
    expect(held.length / DRAWS).toBeLessThan(0.99);
  });
});

const counts = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(500), fc.boolean())
  .map(([population, drawn, shared, isRandom]) => {
    const sampleSize = 1 + (drawn % population);
    return { population, sampleSize, shared: shared % (sampleSize + 1), isRandom };
  });

test('an interval lies within what is possible, and holds the estimate', () =>
  holds(
    fc.property(counts, (each) => {
      const { low, high } = sharedInterval(each);
      expect(low).toBeGreaterThanOrEqual(each.shared);
      expect(high).toBeLessThanOrEqual(each.shared + each.population - each.sampleSize);
      const estimate = estimatedShared(each);
      if (estimate === null) return;
      expect(low).toBeLessThanOrEqual(estimate + 1e-9);
      expect(high).toBeGreaterThanOrEqual(estimate - 1e-9);
    }),
  ));

test('of one sample, more shared papers never have a lower bound below that of fewer', () =>
  holds(
    fc.property(counts, (each) => {
      fc.pre(each.shared < each.sampleSize);
      const more = { ...each, shared: each.shared + 1 };
      expect(sharedInterval(more).low).toBeGreaterThanOrEqual(sharedInterval(each).low);
    }),
  ));
