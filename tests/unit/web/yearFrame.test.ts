import { describe, expect, it } from '@jest/globals';
import { filledYears, yearAt, yearFrame, yearTicks } from '../../../web/src/plots/yearFrame.js';

const frameOf = (years: readonly number[], room: number) =>
  yearFrame(years, [{ parts: [], up: 7, down: 3 }], { room, top: 10, bottom: 110 });

describe('years of a plot', () => {
  it('has every year from the first to the last, and none where there are none', () => {
    expect(filledYears([2001, 1998])).toEqual([1998, 1999, 2000, 2001]);
    expect(filledYears([2001])).toEqual([2001]);
    expect(filledYears([])).toEqual([]);
  });

  it('fills the room that it has, and its columns are not wider than a thumb', () => {
    const frame = frameOf([2020, 2021], 640);
    expect(frame.width).toBe(640);
    expect(frame.years.bandwidth()).toBeCloseTo(56);
  });

  it('gives a column 2 pixels at least: many years are wider than a narrow page, and scroll', () => {
    const hundred = filledYears([1905, 2026]);
    const frame = frameOf(hundred, 300);
    expect(frame.width).toBeGreaterThan(300);
    expect(frame.years.bandwidth()).toBeGreaterThanOrEqual(2);
    expect(frame.labels.title).toBe(frame.width - 300);
  });

  it('writes as many years as have room', () => {
    const years = filledYears([1905, 2026]);
    expect(yearTicks([2019, 2020, 2021], 60)).toEqual([2019, 2020, 2021]);
    expect(yearTicks(years, 3)).toEqual([1920, 1940, 1960, 1980, 2000, 2020]);
    expect(yearTicks([2019], 3)).toEqual([2019]);
  });

  it('has whole numbers of papers on its axis, in both directions', () => {
    const { countTicks, counts } = frameOf([2020], 640);
    expect(countTicks.every(Number.isInteger)).toBe(true);
    expect(counts(7)).toBeCloseTo(10);
    expect(counts(-3)).toBeCloseTo(110);
  });

  it('finds the year below the pointer, and the nearest one beyond the ends', () => {
    const frame = frameOf([2019, 2020, 2021], 352);
    expect(yearAt(41, frame)).toBe(2019);
    expect(yearAt(190, frame)).toBe(2020);
    expect(yearAt(-50, frame)).toBe(2019);
    expect(yearAt(5000, frame)).toBe(2021);
  });
});
