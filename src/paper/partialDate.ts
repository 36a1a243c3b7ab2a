import { isRealDate } from '../source/version.js';

/** `dateKey` of a paper without a date: sorts before every known date. */
const UNKNOWN_DATE_KEY = '0000-00-00';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Whether `text` is a year, a month or a day that exists: `2019`, `2019-03`, `2019-03-07`. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text) || text.startsWith('0000')) return false;
  return isRealDate(`${text}${'-01-01'.slice(text.length - 4)}`);
}

/** A partial date as a sortable `YYYY-MM-DD`, with `00` for the parts that are not known. */
export function dateKeyOf(publishedOn: string | null | undefined): string {
  const [, year, month = '00', day = '00'] = PARTIAL_DATE.exec(publishedOn ?? '') ?? [];
  return year === undefined ? UNKNOWN_DATE_KEY : `${year}-${month}-${day}`;
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
