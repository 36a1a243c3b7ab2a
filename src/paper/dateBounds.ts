import { daysInMonth } from './timespan.js';

/** The first and the last day that a partial date can mean, as `YYYY-MM-DD`. */
export function dayBoundsOf(date: string): [first: string, last: string] {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return [date, date];
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  return [`${date}-01`, `${date}-${daysInMonth(Number(year), Number(month))}`];
}
