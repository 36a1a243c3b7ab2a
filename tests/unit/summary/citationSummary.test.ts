import { describe, expect, test } from '@jest/globals';
import { summarize } from '../../../src/summary/citationSummary.js';
import { countMatching } from '../../../src/citation/countedCiters.js';
import { NO_CITERS } from '../../../src/citation/citerTally.js';

const tally = {
  citerCount: 10,
  citerCells:
    'BACKGROUND/NEUTRAL=3 METHOD/SUPPORTING=2 METHOD/UNCLASSIFIED=1 UNCLASSIFIED/UNCLASSIFIED=4',
  citerYears: '2018=6 2021=3',
  citerHumanPolarities: 'NEUTRAL=1',
  citerVocabularies: 'citegraph=1 scicite=4 scite=1',
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

  test('has the bounds of each share, and the interval of a draw of all', () => {
    const [method] = summary.roles.buckets;
    expect(method?.bounds).toEqual({ low: 0.3, high: 0.7 });
    expect(method?.interval?.low).toBeCloseTo(0.2647, 4);
    expect(summary.polarities.buckets[0]?.bounds).toEqual({ low: 0.3, high: 0.8 });
  });

  test('has no shares of fewer than five', () => {
    const { roles } = summarize({ ...tally, citerCells: 'METHOD/UNCLASSIFIED=4 RESULT/MIXED=1' });
    expect(roles.buckets[0]).toMatchObject({ count: 4, share: 0.8 });
    const few = summarize({ ...tally, citerCells: 'METHOD/UNCLASSIFIED=4' });
    expect(few.roles.buckets).toEqual([
      {
        value: 'METHOD',
        count: 4,
        base: 5,
        share: null,
        interval: null,
        bounds: { low: 1, high: 1 },
      },
    ]);
  });

  test('counts for each value who could have said it, and 0 only where somebody could', () => {
    const { roles, polarities } = summary;
    const { length } = roles.all;
    expect(length).toBe(12);
    expect(roles.all).toContainEqual({ value: 'METHOD', count: 3, base: 5 });
    expect(roles.all).toContainEqual({ value: 'CRITIQUE', count: 0, base: 1 });
    expect(polarities.all).toContainEqual({ value: 'CONTRADICTING', count: 0, base: 2 });
    const ofThree = summarize({ ...tally, citerVocabularies: 'scicite=6' });
    expect(ofThree.roles.all).toContainEqual({ value: 'CRITIQUE', count: null, base: 0 });
    expect(ofThree.roles.all).toContainEqual({ value: 'COMPARISON', count: 0, base: 6 });
  });

  test('leaves unknown what was not counted with the others', () => {
    const unknown = { citerHumanPolarities: null, citerVocabularies: null };
    const { roles, humanPolarities } = summarize({ ...tally, ...unknown });
    expect(roles.all).toContainEqual({ value: 'CRITIQUE', count: 0, base: null });
    expect(roles.buckets[0]).toMatchObject({ count: 3, base: null, share: 0.5 });
    expect(humanPolarities).toBeNull();
    expect(summary.humanPolarities).toEqual(new Map([['NEUTRAL', 1]]));
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
