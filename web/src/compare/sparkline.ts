interface CountedYear {
  readonly year: number;
  readonly count: number;
  readonly complete: boolean;
}

/** A column of a small drawing: years wide, and 1 high. */
export interface SparkColumn {
  readonly year: number;
  readonly x: number;
  readonly height: number;
  readonly complete: boolean;
}

/** Columns by year on an axis of years, as high as their part of the most that any drawing beside has. */
export function sparkColumns(
  years: readonly number[],
  counted: readonly CountedYear[],
  most: number,
): SparkColumn[] {
  const [first = 0] = years;
  return counted.map(({ year, count, complete }) => ({
    year,
    x: year - first,
    height: count / most,
    complete,
  }));
}
