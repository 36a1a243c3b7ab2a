import { basesOf } from '../../../src/vocabulary/expressible.js';
import { expect, test } from '@jest/globals';
import type { CountedCell } from '../../../src/citation/chosenCells.js';
import { contradictingShareOf } from '../../../src/summary/contradictingShare.js';
import { isComplete, labelsByYear } from '../../../src/summary/yearLabels.js';

test('a year is complete when it is over in UTC', () => {
  const lastSecond = new Date('2025-12-31T23:59:59Z');
  expect([2024, 2025, 2026].map((year) => isComplete(year, lastSecond))).toEqual([
    ...[true, false, false],
  ]);
  expect(isComplete(2025, new Date('2026-01-01T00:00:00Z'))).toBe(true);
});

const cell = (year: number, polarity: CountedCell['polarity'], count: number): CountedCell => ({
  ...{ year, role: 'METHOD', polarity, humanPolarity: null, count },
});

test('the labels of a year are those of its citers, whichever cells hold them', () => {
  const cells = [
    cell(2019, 'SUPPORTING', 3),
    cell(2020, 'MIXED', 1),
    cell(2019, 'CONTRADICTING', 1),
    cell(2019, 'SUPPORTING', 1),
    cell(2019, 'UNCLASSIFIED', 5),
    cell(2021, 'NEUTRAL', 2),
  ];
  const labels = labelsByYear(cells, basesOf('scite=3'));
  expect(labels.get(2019)).toMatchObject({
    roles: { classified: 10, unclassified: 0 },
    polarities: { classified: 5, unclassified: 5 },
  });
  // What no label of the paper could have said is no zero, in no year.
  const critique = (year: number) =>
    labels.get(year)?.roles.all.find(({ value }) => value === 'CRITIQUE');
  expect(critique(2020)).toEqual({ value: 'CRITIQUE', count: null, base: null });
  const shareOf = (year: number) => {
    const ofYear = labels.get(year);
    return ofYear && contradictingShareOf(ofYear.polarities);
  };
  expect(shareOf(2019)).toEqual({
    ...{ count: 1, base: 5, share: 0.2 },
    ...{ low: expect.closeTo(0.0362, 4), high: expect.closeTo(0.6245, 4) },
  });
  // Under 5 that take a side, there is no share, as everywhere.
  expect(shareOf(2020)).toEqual({ count: 0, base: 1, share: null, low: null, high: null });
  expect(shareOf(2021)).toEqual({ count: 0, base: 0, share: null, low: null, high: null });
});
