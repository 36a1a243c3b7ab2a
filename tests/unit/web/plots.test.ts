import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { barGeometry, whiskerGeometry } from '../../../web/src/plots/barGeometry.js';
import { isOnly, toggled } from '../../../web/src/plots/choice.js';
import { nextMark } from '../../../web/src/plots/nextMark.js';
import { filledYears, yearAt, yearFrame, yearTicks } from '../../../web/src/plots/yearFrame.js';
import { yearParts, type CitedYear } from '../../../web/src/plots/yearParts.js';
import { sharesByYear } from '../../../web/src/plots/yearShares.js';
import * as range from '../../../web/src/plots/yearRange.js';

const polarities = (counts: Readonly<Record<string, number>>): CitedYear =>
  ({
    polarities: {
      unclassified: counts['UNCLASSIFIED'] ?? 0,
      buckets: Object.entries(counts)
        .filter(([polarity]) => polarity !== 'UNCLASSIFIED')
        .map(([polarity, count]) => ({ polarity, count })),
    },
  }) as CitedYear;

describe('bars', () => {
  test('reach as far as what is labelled, and could reach as far as the bounds', () => {
    const { labelled, possible } = barGeometry(9, 17, { high: 11 / 17 });
    expect(labelled).toBeCloseTo(52.94, 2);
    expect(possible).toBeCloseTo(64.71, 2);
    expect(barGeometry(0, 0, null)).toEqual({ labelled: 0, possible: 0 });
  });

  test('have no whisker where the API gives no share', () => {
    expect(whiskerGeometry(null, null)).toBeNull();
    expect(whiskerGeometry(0.6, { low: 0.51, high: 0.68 })).toEqual({
      low: 51,
      high: 68,
      share: 60,
    });
  });

  test('a click selects a value, and the next one takes it back', () => {
    expect(toggled(toggled(['A'], 'B'), 'A')).toEqual(['B']);
    expect([isOnly(['A'], 'A'), isOnly(['A', 'B'], 'A'), isOnly([], 'A')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('columns of years', () => {
  test('have a place for every year between the first and the last', () => {
    expect(filledYears([2021, 2018])).toEqual([2018, 2019, 2020, 2021]);
    expect(filledYears([])).toEqual([]);
  });

  test('have supporting above the line, and contradicting and mixed below it', () => {
    const { parts, up, down } = yearParts(
      polarities({ SUPPORTING: 2, NEUTRAL: 3, CONTRADICTING: 1, MIXED: 1, UNCLASSIFIED: 4 }),
    );
    expect([up, down]).toEqual([9, 2]);
    expect(parts).toEqual([
      { polarity: 'SUPPORTING', from: 0, to: 2 },
      { polarity: 'NEUTRAL', from: 2, to: 5 },
      { polarity: 'UNCLASSIFIED', from: 5, to: 9 },
      { polarity: 'CONTRADICTING', from: 0, to: -1 },
      { polarity: 'MIXED', from: -1, to: -2 },
    ]);
  });

  test('of a century are two pixels wide at least, and each is found where it is drawn', () => {
    const years = filledYears([1900, 2026]);
    const parts = years.map(() => yearParts(polarities({ NEUTRAL: 1 })));
    const frame = yearFrame(years, parts, { room: 335, top: 0, bottom: 100 });
    expect(frame.years.bandwidth()).toBeGreaterThanOrEqual(2);
    for (const year of years) {
      const middle = (frame.years(year) ?? NaN) + frame.years.bandwidth() / 2;
      expect(yearAt(middle, frame)).toBe(year);
    }
    expect([yearAt(-50, frame), yearAt(1e6, frame)]).toEqual([1900, 2026]);
    expect(yearTicks(years, 3)).toEqual([1900, 1920, 1940, 1960, 1980, 2000, 2020]);
  });

  test('have no share where the API gives none, nor in years without citing papers', () => {
    const none = { count: 1, base: 2, share: null, low: null, high: null };
    const some = { count: 2, base: 8, share: 0.25, low: 0.1, high: 0.5 };
    const cited = [
      { year: 2019, contradictingShare: none },
      { year: 2021, contradictingShare: some },
    ];
    expect(sharesByYear([2019, 2020, 2021], cited)).toEqual([
      { year: 2019, share: null },
      { year: 2020, share: null },
      { year: 2021, share: { share: 0.25, low: 0.1, high: 0.5 } },
    ]);
  });
});

describe('ranges of years', () => {
  const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null });
  test('never begin after they end, whichever end was moved last', () => {
    fc.assert(
      fc.property(year, year, year, (from, to, moved) => {
        const before = range.endingIn(to, { from, to: null });
        for (const after of [range.startingIn(moved, before), range.endingIn(moved, before)]) {
          expect((after.from ?? -Infinity) <= (after.to ?? Infinity)).toBe(true);
        }
      }),
    );
  });

  test('are taken back by selecting them again', () => {
    const chosen = range.between(2020, 2018);
    expect(chosen).toEqual({ from: 2018, to: 2020 });
    expect(range.picked(chosen, range.ALL_YEARS)).toEqual(chosen);
    expect(range.picked(chosen, chosen)).toEqual(range.ALL_YEARS);
    expect(range.shownRange(chosen, [2019, 2020, 2021])).toEqual({ first: 2019, last: 2020 });
    expect(range.shownRange(range.between(1990, 1991), [2019])).toBeNull();
    expect(range.yearChoices([2019, 2020], null, 1990)).toEqual([1990, 2019, 2020]);
  });
});

test('arrow keys lead to the nearest mark in their direction, and nowhere where there is none', () => {
  const places = [
    { row: 0, column: 0 },
    { row: 0, column: 2 },
    { row: 1, column: 1 },
  ];
  expect(nextMark('ArrowRight', 0, places)).toBe(1);
  expect(nextMark('ArrowDown', 1, places)).toBe(2);
  expect(nextMark('ArrowUp', 0, places)).toBeNull();
  expect([nextMark('Home', 2, places), nextMark('End', 0, places)]).toEqual([0, 2]);
  expect(nextMark('x', 0, places)).toBeNull();
});
