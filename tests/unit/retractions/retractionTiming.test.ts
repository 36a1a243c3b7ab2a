import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { orderOf, timingOf, TIMINGS } from '../../../src/retractions/retractionTiming.js';
import { expectEnough, holds } from '../../support/property.js';

const DAY_MS = 86_400_000;
const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
const day = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => new Date(Date.UTC(2018, 0, 1) + days * DAY_MS).toISOString().slice(0, 10));
/** Of a day, a month or a year. */
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));

/** Days that a date can mean: the first and the last of each month among them. */
function daysOf(text: string): string[] {
  const months = text.length > 4 ? [text.slice(0, 7)] : MONTHS.map((month) => `${text}-${month}`);
  return months.flatMap((month) => {
    const last = new Date(
      Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0),
    ).getUTCDate();
    return text.length === 10 ? [text] : [`${month}-01`, `${month}-15`, `${month}-${last}`];
  });
}

describe('a citation of a retracted paper', () => {
  test.each([
    ['2020-05-10', '2020-05-09', 'BEFORE'],
    ['2020-05-10', '2020-05-10', 'WITHIN_12_MONTHS'],
    ['2020-05-10', '2021-05-10', 'WITHIN_12_MONTHS'],
    ['2020-05-10', '2021-05-11', 'LATER'],
    ['2020-02-29', '2021-02-28', 'WITHIN_12_MONTHS'],
    ['2020-02-29', '2021-03-01', 'LATER'],
    // What is not known of a date may not matter.
    ['2020-05', '2019', 'BEFORE'],
    ['2020', '2022', 'LATER'],
    ['2020-05', '2020-06', 'WITHIN_12_MONTHS'],
    ['2018-02-28', '2019-02', 'WITHIN_12_MONTHS'],
    ['2020-05-10', '2020-05', 'UNCERTAIN'],
    ['2020-05-10', '2021-05', 'UNCERTAIN'],
    ['2020', '2020', 'UNCERTAIN'],
    ['2020', '2021', 'UNCERTAIN'],
    [null, '2021', 'UNCERTAIN'],
    ['2020', null, 'UNCERTAIN'],
  ])('whose notice is of %s, published %s, was published %s', (notice, published, timing) => {
    expect(timingOf(notice, published)).toBe(timing);
  });

  test('is of certain timing exactly where the days that its dates can mean agree', async () => {
    const seen = Object.fromEntries(TIMINGS.map((timing) => [timing, 0]));
    await holds(
      fc.property(date, date, (notice, published) => {
        const answers = new Set(
          daysOf(notice).flatMap((one) => daysOf(published).map((other) => timingOf(one, other))),
        );
        const timing = timingOf(notice, published);
        expect(answers).not.toContain('UNCERTAIN');
        expect(timing).toBe(answers.size === 1 ? [...answers][0] : 'UNCERTAIN');
        seen[timing] = (seen[timing] ?? 0) + 1;
      }),
      { runs: 200, floor: () => expectEnough(seen, 5) },
    );
  });
});

describe('a paper and the retraction of what it builds on', () => {
  test.each([
    ['2020-05-10', '2020-05-09', 'RETRACTED_SINCE'],
    ['2020-05-10', '2020-05-10', 'ALREADY_RETRACTED'],
    ['2020-05', '2021', 'ALREADY_RETRACTED'],
    // Already, though not known to be within 12 months.
    ['2020-05-10', '2021-05', 'ALREADY_RETRACTED'],
    ['2020', '2021', 'ALREADY_RETRACTED'],
    ['2020', '2020-12-31', 'ALREADY_RETRACTED'],
    ['2020', '2020-12-30', 'UNCERTAIN'],
    ['2020', '2020', 'UNCERTAIN'],
    [null, '2020', 'UNCERTAIN'],
    ['2020', null, 'UNCERTAIN'],
  ])('with a notice of %s and published %s: %s', (notice, published, order) => {
    expect(orderOf(notice, published)).toBe(order);
  });
});
