/** How a language writes dates; months from 1 on. */
interface DateWords {
  readonly month: (month: number, year: number) => string;
  readonly day: (day: number, month: number, year: number) => string;
}

/** A date as precise as it is known, in words: 2019, March 2019, 7 March 2019. What is no date stays as it is. */
export function writtenDate(date: string, dates: DateWords): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  // The 31st of February would be a day of March.
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(date)) return date;
  return day === undefined
    ? dates.month(Number(month), Number(year))
    : dates.day(Number(day), Number(month), Number(year));
}

/** The day of a time in words, where the reader is. */
export function writtenDay(at: Date, dates: DateWords): string {
  return dates.day(at.getDate(), at.getMonth() + 1, at.getFullYear());
}
