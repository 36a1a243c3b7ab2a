const MS_A_DAY = 86_400_000;
const MONTHS_A_YEAR = 12;

/** The parts of a date that are known: the year, the month, the day. */
type Parts = readonly number[];

/**
 * The time from the date of the cited paper to that of the citing one, as OpenCitations writes it: an ISO 8601 duration
 * with years, months and days, as far as both dates have them (`P3Y`, `P2Y0M`, `P2Y4M3D`), with a `-` before it where the
 * citing paper is the older one. The months are counted from the cited paper; from the 31st, a month ends with the last day of
 * a shorter one. Null where a paper has no date.
 */
export function timespanOf(cited: string | null, citing: string | null): string | null {
  const known = Math.min(partsOf(cited).length, partsOf(citing).length);
  const [from, to] = [partsOf(cited).slice(0, known), partsOf(citing).slice(0, known)];
  if (known === 0) return null;
  const months = wholeMonths(from, to);
  const days = known === 3 ? dayOf(to) - dayOf(monthsAfter(from, months)) : 0;
  const isBefore = months < 0 || days < 0;
  const [years, rest] = [Math.trunc(months / MONTHS_A_YEAR), months % MONTHS_A_YEAR];
  const parts = [`${Math.abs(years)}Y`, `${Math.abs(rest)}M`, `${Math.abs(days)}D`];
  return `${isBefore ? '-' : ''}P${parts.slice(0, known).join('')}`;
}

function partsOf(date: string | null): Parts {
  return date === null ? [] : date.split('-').map(Number);
}

/** Months towards `to` that do not go beyond it. */
function wholeMonths(from: Parts, to: Parts): number {
  const months = monthOf(to) - monthOf(from);
  if (to.length < 3 || months === 0) return months;
  const beyond = dayOf(monthsAfter(from, months)) - dayOf(to);
  return Math.sign(beyond) === Math.sign(months) ? months - Math.sign(months) : months;
}

/** The number of a month; of a date of a year alone, that of its first. */
function monthOf([year = 0, month = 1]: Parts): number {
  return year * MONTHS_A_YEAR + month - 1;
}

/** The same day so many months later, or the last one of a shorter month. */
function monthsAfter(date: Parts, months: number): Parts {
  const [, , day = 1] = date;
  const month = monthOf(date) + months;
  const [year, ofYear] = [Math.floor(month / MONTHS_A_YEAR), (month % MONTHS_A_YEAR) + 1];
  return [year, ofYear, Math.min(day, daysInMonth(year, ofYear))];
}

/** The last day of a month. */
export function daysInMonth(year: number, month: number): number {
  // The day before the first of the next month.
  return new Date(utc(year, month, 0)).getUTCDate();
}

/** Days since a fixed one. */
function dayOf([year = 0, month = 1, day = 1]: Parts): number {
  return utc(year, month - 1, day) / MS_A_DAY;
}

/** Unlike `Date.UTC`, takes a year below 100 for what it is. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
