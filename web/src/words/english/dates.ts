const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * Dates in words; months from 1 on. Written out here, because the first formatter of dates that a browser makes keeps it busy
 * for longer than any other part of a page.
 */
export const datesWords = {
  month: (month: number, year: number): string => `${MONTHS[month - 1] ?? ''} ${year}`,
  day: (day: number, month: number, year: number): string =>
    `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
};
