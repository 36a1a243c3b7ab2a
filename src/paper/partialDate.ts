import { BadInputError } from '../errors.js';
import { isRealDate } from '../source/version.js';

/** `dateKey` of a paper without a date: sorts before every known date. */
const UNKNOWN_DATE_KEY = '0000-00-00';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Whether `text` is a year, a month or a day that exists: `2019`, `2019-03`, `2019-03-07`. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text) || text.startsWith('0000')) return false;
  return isRealDate(`${text}${'-01-01'.slice(text.length - 4)}`);
}

/** Earlier years are slips: two digits of a year, an empty one, a day in its place. */
const FIRST_YEAR = 1000;
/** Years that a source may announce what has not come out yet. */
const YEARS_AHEAD = 2;
export const DATE_EXPECTED = `a valid date from the year ${FIRST_YEAR} on: 2019, 2019-03 or 2019-03-07`;

/** Whether a source can mean this partial date, in its one spelling. */
export function isStatedDate(text: string): boolean {
  return isPartialDate(text) && Number(text.slice(0, 4)) >= FIRST_YEAR;
}

/**
 * The date that a source states: months and days that are zero are not known, as in `2018-00-00`. A date of which any
 * other part is impossible is none, because nobody knows which part is wrong. Throws `BadInputError` for `field`.
 */
export function parseStatedDate(text: string, field: string): string {
  const date = statedDateOf(text);
  if (date === null) throw new BadInputError(field, text, DATE_EXPECTED);
  return date;
}

/** The same; null where it would throw. */
export function statedDateOf(text: string): string | null {
  const date = text.replace(/^(\d{4})-00(?:-\d{2})?$|^(\d{4}-\d{2})-00$/, '$1$2');
  return isStatedDate(date) ? date : null;
}

/** Why a source cannot know of a date: it lies years behind the record; null where it can, or nobody knows. */
export function aheadOf(version: string, date: string): string | null {
  const [, year] = /^(\d{4})-/.exec(version) ?? [];
  const last = Number(year) + YEARS_AHEAD;
  return Number(date.slice(0, 4)) > last
    ? `a year up to ${last}, as the record is of ${year}`
    : null;
}

/** A partial date as a sortable `YYYY-MM-DD`, with `00` for the parts that are not known. */
export function dateKeyOf(publishedOn: string | null | undefined): string {
  const [, year, month = '00', day = '00'] = PARTIAL_DATE.exec(publishedOn ?? '') ?? [];
  return year === undefined ? UNKNOWN_DATE_KEY : `${year}-${month}-${day}`;
}

/** The reverse of `dateKeyOf`; null where no date is known. */
export function partialDateOf(dateKey: string): string | null {
  return dateKey === UNKNOWN_DATE_KEY ? null : dateKey.replace(/(?:-00)+$/, '');
}

/** The year of a `dateKey` or of a `newestKey`, null where the date is not known. */
export function yearOf(key: string): number | null {
  const year = Number(key.slice(0, 4));
  return year === 0 ? null : year;
}

/** Sort key of the citation that a paper makes: unique among the citers of one paper, newest greatest. */
export function newestKeyOf(dateKey: string, citingId: string): string {
  return `${dateKey}|${citingId}`;
}
