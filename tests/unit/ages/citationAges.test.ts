import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { citationAges } from '../../../src/ages/citationAges.js';
import { expectEnough, holds } from '../../support/property.js';

const byAge = (counts: Readonly<Record<number, number>>, total?: number) => {
  const years = Object.entries(counts).map(([age, count]) => ({ year: 2000 + Number(age), count }));
  const all = years.reduce((sum, { count }) => sum + count, 0);
  return citationAges(total ?? all, years, (year) => year - 2000);
};

/** A quartile by its definition, from the ages themselves. */
function quartile(ages: readonly number[], quarters: number): number {
  const sorted = [...ages].sort((a, b) => a - b);
  const notBelow = sorted.filter((_, index) => 4 * (index + 1) >= quarters * sorted.length);
  const above = sorted.filter((_, index) => 4 * (index + 1) > quarters * sorted.length);
  return ((notBelow[0] ?? NaN) + (above[0] ?? NaN)) / 2;
}

describe('the ages of citations', () => {
  test('have a median and quartiles in whole years, or halves between two ages', () => {
    expect(byAge({ 1: 1 })).toEqual({
      years: 1,
      interquartileYears: { low: 1, high: 1 },
      n: 1,
      undated: 0,
      negative: 0,
    });
    expect(byAge({ 1: 1, 2: 1 }).years).toBe(1.5);
    expect(byAge({ 0: 1, 2: 1, 5: 1, 9: 1 })).toMatchObject({
      years: 3.5,
      interquartileYears: { low: 1, high: 7 },
    });
    expect(byAge({ 0: 100, 50: 1 }).years).toBe(0);
  });

  test('count what has no date, and keep negative ages', () => {
    expect(byAge({ 3: 2, '-1': 3 }, 9)).toMatchObject({
      years: -1,
      n: 5,
      undated: 4,
      negative: 3,
    });
  });

  test('are not known without citations, or without a date of the paper itself', () => {
    const unknown = { years: null, interquartileYears: null, n: 0, negative: 0 };
    expect(citationAges(0, [], (year) => year)).toEqual({ ...unknown, undated: 0 });
    expect(citationAges(7, [{ year: 2001, count: 5 }], null)).toEqual({ ...unknown, undated: 7 });
  });

  test('equal those of a plain list, in whatever order the years come', async () => {
    const seen = { negative: 0, halves: 0, undated: 0 };
    await holds(
      fc.property(
        fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 30 }),
        fc.nat(3),
        (ages, undated) => {
          const years = ages.map((age) => ({ year: 2000 + age, count: 1 }));
          const found = citationAges(ages.length + undated, years, (year) => year - 2000);
          expect(found).toEqual({
            years: quartile(ages, 2),
            interquartileYears: { low: quartile(ages, 1), high: quartile(ages, 3) },
            n: ages.length,
            undated,
            negative: ages.filter((age) => age < 0).length,
          });
          seen.negative += Number(found.negative > 0);
          seen.halves += Number(!Number.isInteger(found.years));
          seen.undated += Number(undated > 0);
        },
      ),
      { runs: 200, floor: () => expectEnough(seen, 15) },
    );
  });
});
