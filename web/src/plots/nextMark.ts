/** Where a mark is among the marks of a plot. Bars are rows of one column, years are columns of one row. */
export interface MarkPlace {
  readonly row: number;
  readonly column: number;
}

/** The index of the mark that a key leads to from one of them; null when the key leads nowhere. */
export function nextMark(key: string, from: number, places: readonly MarkPlace[]): number | null {
  const here = places[from];
  if (here === undefined) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return places.length - 1;
  const ahead = AHEAD[key];
  if (ahead === undefined) return null;
  const distances = places.map((place) => ahead(place, here));
  const [nearest] = distances
    .map((distance, index) => ({ distance, index }))
    .filter(({ distance }) => distance !== null)
    .sort((a, b) => Number(a.distance) - Number(b.distance));
  return nearest?.index ?? null;
}

type Distance = (to: MarkPlace, from: MarkPlace) => number | null;

/** Rows weigh more than columns: a step down leads into the next row that has marks, as near as it has any. */
const ROW = 10_000;

const AHEAD: Readonly<Record<string, Distance>> = {
  ArrowRight: (to, from) => sideways(to, from, 1),
  ArrowLeft: (to, from) => sideways(to, from, -1),
  ArrowDown: (to, from) => upright(to, from, 1),
  ArrowUp: (to, from) => upright(to, from, -1),
};

function sideways(to: MarkPlace, from: MarkPlace, direction: number): number | null {
  const steps = (to.column - from.column) * direction;
  return to.row === from.row && steps > 0 ? steps : null;
}

function upright(to: MarkPlace, from: MarkPlace, direction: number): number | null {
  const steps = (to.row - from.row) * direction;
  return steps > 0 ? steps * ROW + Math.abs(to.column - from.column) : null;
}
