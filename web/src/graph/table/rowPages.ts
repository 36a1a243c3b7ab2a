/** Rows that a table shows at once. */
export const ROWS_A_PAGE = 50;

export function pageCount(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_PAGE));
}

/** The rows of a page, counted from 0; of the last one when there are fewer. */
export function pageOf<Row>(rows: readonly Row[], page: number): readonly Row[] {
  const at = Math.min(Math.max(page, 0), pageCount(rows.length) - 1);
  return rows.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE);
}

/** The page on which a row stands; null when it is not among them. */
export function pageWith<Row>(rows: readonly Row[], is: (row: Row) => boolean): number | null {
  const index = rows.findIndex(is);
  return index === -1 ? null : Math.floor(index / ROWS_A_PAGE);
}

/** The row of a page that a key leads to from one of them; null when it leads nowhere. */
export function rowAfter(key: string, row: number, rows: number): number | null {
  const to = { ArrowDown: row + 1, ArrowUp: row - 1, Home: 0, End: rows - 1 }[key];
  return to === undefined || to < 0 || to >= rows ? null : to;
}
