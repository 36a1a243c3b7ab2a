/** Columns of several papers on common axes. */
export interface Columns {
  /** The first year of all papers. */
  readonly first: number;
  /** The largest number in a year of any paper. */
  readonly most: number;
  /** A number for each year from the first to the last of all papers, by paper. */
  readonly counts: readonly (readonly number[])[];
}

interface CountOfYear {
  readonly year: number;
  readonly count: number;
}

/** Null where no paper has a citing paper with a date. */
export function columnsOf(papers: readonly (readonly CountOfYear[])[]): Columns | null {
  const all = papers.flat();
  if (all.length === 0) return null;
  const first = all.reduce((least, { year }) => Math.min(least, year), Infinity);
  const last = all.reduce((latest, { year }) => Math.max(latest, year), -Infinity);
  const counts = papers.map((years) => {
    const byYear = new Map(years.map(({ year, count }) => [year, count]));
    return Array.from({ length: last - first + 1 }, (_, index) => byYear.get(first + index) ?? 0);
  });
  return { first, most: all.reduce((most, { count }) => Math.max(most, count), 1), counts };
}
