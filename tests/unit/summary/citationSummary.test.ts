import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { summarize } from '../../../src/summary/citationSummary.js';
import { countMatching } from '../../../src/citation/countedCiters.js';
import { NO_CITERS } from '../../../src/citation/citerTally.js';
import { wilsonInterval } from '../../../src/summary/wilsonInterval.js';
import { holds } from '../../support/property.js';

const tally = {
  citerCount: 10,
  citerCells:
    'BACKGROUND/NEUTRAL=3 METHOD/SUPPORTING=2 METHOD/UNCLASSIFIED=1 UNCLASSIFIED/UNCLASSIFIED=4',
  citerYears: '2018=6 2021=3',
  citerHumanPolarities: '',
  citerVocabularies: '',
};

describe('the summary of a paper', () => {
  const summary = summarize(tally);

  test('shares out the classified citations, equal buckets in the order of the enum', () => {
    expect(summary.roles).toMatchObject({ total: 10, classified: 6, unclassified: 4 });
    expect(summary.roles.buckets.map(({ value, count, share }) => [value, count, share])).toEqual([
      ['METHOD', 3, 0.5],
      ['BACKGROUND', 3, 0.5],
    ]);
    expect(summary.polarities).toMatchObject({ classified: 5, unclassified: 5 });
  });

  test('keeps the combinations that occur', () => {
    expect(summary.matrix).toEqual([
      { role: 'METHOD', polarity: 'SUPPORTING', count: 2 },
      { role: 'METHOD', polarity: 'UNCLASSIFIED', count: 1 },
      { role: 'BACKGROUND', polarity: 'NEUTRAL', count: 3 },
      { role: 'UNCLASSIFIED', polarity: 'UNCLASSIFIED', count: 4 },
    ]);
  });

  test('tells the years, and how many citers have none', () => {
    expect(summary).toMatchObject({ undated: 1, firstCitedYear: 2018, lastCitedYear: 2021 });
  });

  test('of a paper that nobody cites is empty', () => {
    expect(summarize(NO_CITERS)).toMatchObject({
      total: 0,
      roles: { classified: 0, buckets: [] },
      firstCitedYear: null,
    });
  });

  test('answers how many pass a filter', () => {
    expect(countMatching(tally, null, null)).toBe(10);
    expect(countMatching(tally, ['METHOD'], null)).toBe(3);
    expect(countMatching(tally, ['METHOD', 'UNCLASSIFIED'], ['UNCLASSIFIED'])).toBe(5);
    expect(countMatching(tally, [], null)).toBe(0);
  });
});

describe('the Wilson interval', () => {
  test('of 9 in 15 is 36% to 80%', () => {
    expect(wilsonInterval(9, 15)?.low).toBeCloseTo(0.3575, 4);
    expect(wilsonInterval(9, 15)?.high).toBeCloseTo(0.8018, 4);
  });

  test('of nothing is null', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  test('holds the share, and stays within 0 and 1', async () => {
    await holds(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (part, total) => {
        const count = Math.min(part, total);
        const { low, high } = wilsonInterval(count, total) ?? { low: NaN, high: NaN };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / total);
        expect(high).toBeGreaterThanOrEqual(count / total);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
