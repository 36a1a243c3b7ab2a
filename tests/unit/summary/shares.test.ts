import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shareBounds } from '../../../src/summary/shareBounds.js';
import { wilsonInterval } from '../../../src/summary/wilsonInterval.js';
import { holds } from '../../support/property.js';

const NOTHING = { low: NaN, high: NaN };

/** A count, what it is drawn from, and the population of that. */
const drawn = fc
  .tuple(fc.nat(2_000), fc.integer({ min: 1, max: 2_000 }), fc.nat(2_000))
  .map(([part, base, more]) => ({ count: Math.min(part, base), base, population: base + more }));

describe('the Wilson interval', () => {
  test('of 9 in 15 is 36% to 80% of an endless population', () => {
    expect(wilsonInterval(9, 15)?.low).toBeCloseTo(0.3575, 4);
    expect(wilsonInterval(9, 15)?.high).toBeCloseTo(0.8018, 4);
  });

  test('of 9 in 15 of 17 is 51% to 68%', () => {
    expect(wilsonInterval(9, 15, 17)?.low).toBeCloseTo(0.5106, 4);
    expect(wilsonInterval(9, 15, 17)?.high).toBeCloseTo(0.6832, 4);
  });

  test('of nothing is null', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(0, 0, 5)).toBeNull();
  });

  test('holds the share, stays within 0 and 1, and is the share alone when all is drawn', async () => {
    await holds(
      fc.property(drawn, ({ count, base, population }) => {
        const { low, high } = wilsonInterval(count, base, population) ?? NOTHING;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / base);
        expect(high).toBeGreaterThanOrEqual(count / base);
        expect(high).toBeLessThanOrEqual(1);
        const share = count / base;
        expect(wilsonInterval(count, base, base)).toEqual({ low: share, high: share });
      }),
    );
  });

  test('is where the score test, with the variance of a draw without replacement, just holds', async () => {
    await holds(
      fc.property(drawn, ({ count, base, population }) => {
        fc.pre(count > 0 && count < base && base < population);
        const { low, high } = wilsonInterval(count, base, population) ?? NOTHING;
        for (const bound of [low, high]) {
          const variance =
            ((bound * (1 - bound)) / base) * ((population - base) / (population - 1));
          expect(Math.abs(count / base - bound) / Math.sqrt(variance)).toBeCloseTo(1.959964, 4);
        }
      }),
    );
  });

  test('widens with the population, up to that of an endless one', async () => {
    await holds(
      fc.property(drawn, ({ count, base, population }) => {
        const narrow = wilsonInterval(count, base, population) ?? NOTHING;
        const wider = wilsonInterval(count, base, population + 1) ?? NOTHING;
        const widest = wilsonInterval(count, base) ?? NOTHING;
        const near = wilsonInterval(count, base, 1e12) ?? NOTHING;
        expect(wider.low).toBeLessThanOrEqual(narrow.low + 1e-12);
        expect(widest.low).toBeLessThanOrEqual(wider.low + 1e-12);
        expect(wider.high).toBeGreaterThanOrEqual(narrow.high - 1e-12);
        expect(widest.high).toBeGreaterThanOrEqual(wider.high - 1e-12);
        expect(near.low).toBeCloseTo(widest.low, 6);
        expect(near.high).toBeCloseTo(widest.high, 6);
      }),
    );
  });
});

describe('the bounds of a share', () => {
  test('of 9 with 2 unclassified of 17 are 53% to 65%', () => {
    expect(shareBounds(9, { unclassified: 2, total: 17 })).toEqual({ low: 9 / 17, high: 11 / 17 });
  });

  test('of nothing are null', () => {
    expect(shareBounds(0, { unclassified: 0, total: 0 })).toBeNull();
  });

  test('hold the share however the unclassified turn out', async () => {
    await holds(
      fc.property(drawn, fc.nat(2_000), ({ count, base, population }, turned) => {
        const unclassified = population - base;
        const { low, high } = shareBounds(count, { unclassified, total: population }) ?? NOTHING;
        const share = (count + Math.min(turned, unclassified)) / population;
        expect(share).toBeGreaterThanOrEqual(low);
        expect(share).toBeLessThanOrEqual(high);
      }),
    );
  });
});
