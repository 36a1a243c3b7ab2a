import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysInMonth, timespanOf } from '../../../src/paper/timespan.js';
import { expectEnough, holds } from '../../support/property.js';

const day = fc
  .record({ year: fc.integer({ min: 1996, max: 2006 }), days: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, days }) => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10));
/** Of a day, a month or a year. */
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));

/** What a timespan says, as numbers with its sign. */
function readSpan(span: string | null): { sign: number; parts: number[] } {
  const [, minus = '', ...texts] = /^(-?)P(\d+)Y(?:(\d+)M)?(?:(\d+)D)?$/.exec(span ?? '') ?? [];
  const parts = texts.flatMap((text: string | undefined) => (text ? [Number(text)] : []));
  return { sign: minus === '' ? 1 : -1, parts };
}

/** The date that is a timespan after another one, of the same exactness. */
function after(from: string, span: string | null): string {
  const { sign, parts } = readSpan(span);
  const [years = 0, months = 0, days = 0] = parts;
  const [year = 0, month = 1, ofMonth = 1] = from.split('-').map(Number);
  const place = year * 12 + month - 1 + sign * (years * 12 + months);
  const [toYear, toMonth] = [Math.floor(place / 12), (place % 12) + 1];
  const start = Math.min(ofMonth, daysInMonth(toYear, toMonth));
  const moved = new Date(Date.UTC(toYear, toMonth - 1, start + sign * days));
  return moved.toISOString().slice(0, from.length);
}

describe('the timespan of a citation', () => {
  test.each([
    ['2015', '2018', 'P3Y'],
    ['2018', '2018', 'P0Y'],
    ['2018', '2015', '-P3Y'],
    ['2015-11', '2018-03', 'P2Y4M'],
    ['2018-03', '2015-11', '-P2Y4M'],
    ['2018-03', '2018-03', 'P0Y0M'],
    ['2015-11-04', '2018-03-07', 'P2Y4M3D'],
    ['2018-03-07', '2018-03-07', 'P0Y0M0D'],
    ['2018-03-07', '2018-03-06', '-P0Y0M1D'],
    ['2018-03-07', '2017-03-07', '-P1Y0M0D'],
    // As precise as the less precise of both.
    ['2015', '2018-03-07', 'P3Y'],
    ['2015-11-04', '2018-03', 'P2Y4M'],
    // Months end with the last day of a shorter one.
    ['2019-01-31', '2019-02-28', 'P0Y1M0D'],
    ['2019-01-31', '2019-03-01', 'P0Y1M1D'],
    ['2020-03-31', '2020-02-29', '-P0Y1M0D'],
    ['2020-02-29', '2021-02-28', 'P1Y0M0D'],
    ['2020-03-15', '2020-02-20', '-P0Y0M24D'],
    ['0099-01-01', '0101-01-01', 'P2Y0M0D'],
  ])('from %s to %s is %s', (cited, citing, span) => {
    expect(timespanOf(cited, citing)).toBe(span);
  });

  test('is not known where a paper has no date', () => {
    expect(timespanOf(null, '2018')).toBeNull();
    expect(timespanOf('2018-03', null)).toBeNull();
    expect(timespanOf(null, null)).toBeNull();
  });

  test('leads from the date of the cited paper to that of the citing one, as far as both are known', async () => {
    const seen = { years: 0, months: 0, days: 0, negative: 0, mixed: 0 };
    await holds(
      fc.property(date, date, (cited, citing) => {
        const known = Math.min(cited.length, citing.length);
        const span = timespanOf(cited, citing);
        expect(after(cited.slice(0, known), span)).toBe(citing.slice(0, known));
        expect(readSpan(span).parts).toHaveLength((known - 1) / 3);
        seen[known === 4 ? 'years' : known === 7 ? 'months' : 'days'] += 1;
        seen.negative += Number(span?.startsWith('-') ?? false);
        seen.mixed += Number(cited.length !== citing.length);
      }),
      { runs: 400, floor: () => expectEnough(seen, 30) },
    );
  });

  test('is in its shortest form, and has a sign where the citing paper is the older one', async () => {
    await holds(
      fc.property(date, date, (cited, citing) => {
        const known = Math.min(cited.length, citing.length);
        const { sign, parts } = readSpan(timespanOf(cited, citing));
        const [, months = 0, days = 0] = parts;
        expect(months).toBeLessThan(12);
        expect(days).toBeLessThan(31);
        expect(sign).toBe(citing.slice(0, known) < cited.slice(0, known) ? -1 : 1);
      }),
      { runs: 300 },
    );
  });

  test('of two years or two months is the same either way but for its sign', async () => {
    await holds(
      fc.property(date, date, fc.constantFrom(4, 7), (one, other, length) => {
        const [a, b] = [one.slice(0, length), other.slice(0, length)];
        const [there, back] = [timespanOf(a, b) ?? '', timespanOf(b, a) ?? ''];
        expect(back.replace('-', '')).toBe(there.replace('-', ''));
      }),
    );
  });
});
