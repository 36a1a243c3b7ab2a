/** Years that are selected; null is open. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

export const ALL_YEARS: YearRange = { from: null, to: null };

/** From one year to another, whichever comes first. */
export function between(one: number, other: number): YearRange {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** What selecting years leads to: those, or all again when they were selected. */
export function picked(range: YearRange, before: YearRange): YearRange {
  return range.from === before.from && range.to === before.to ? ALL_YEARS : range;
}

/** A range with a new first year; the last one follows when it would be before. */
export function startingIn(from: number | null, { to }: YearRange): YearRange {
  return { from, to: from !== null && to !== null && to < from ? from : to };
}

/** A range with a new last year; the first one follows when it would be after. */
export function endingIn(to: number | null, { from }: YearRange): YearRange {
  return { from: from !== null && to !== null && from > to ? to : from, to };
}

/** The years of the drawing that a range has, null when it has none, or all because it is open at both ends. */
export function shownRange(
  { from, to }: YearRange,
  years: readonly number[],
): { readonly first: number; readonly last: number } | null {
  if (from === null && to === null) return null;
  const inside = years.filter((year) => year >= (from ?? year) && year <= (to ?? year));
  const [first] = inside;
  const last = inside.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Years to choose from, ascending: those given, and those that are chosen, wherever they come from. */
export function yearChoices(
  years: readonly number[],
  ...chosen: readonly (number | null)[]
): number[] {
  const extra = chosen.filter((year) => year !== null);
  return [...new Set([...years, ...extra])].sort((a, b) => a - b);
}
