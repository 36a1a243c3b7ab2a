import { onFirstUse } from '../words/onFirstUse.js';

const MONTH = onFirstUse(
  () => new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const DAY = onFirstUse(
  () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A date as precise as it is known, in words: 2019, March 2019, 7 March 2019. What is no date stays as it is. */
export function writtenDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  // The 31st of February would be a day of March.
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(date)) return date;
  return (day === undefined ? MONTH : DAY)().format(at);
}
