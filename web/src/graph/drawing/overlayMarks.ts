import { placeLabels, type LabelBox } from '../labels.js';
import type { Column } from '../timeLayout.js';
import type { Disc } from '../picture.js';
import type { Place } from '../layout.js';
import { widthInEms } from '../shortName.js';

/** Height of the letters of labels, in pixels. */
export const LETTER = 11.5;
const LINE_HEIGHT = 15;
/** Labels that a person can still tell apart. */
const MOST_LABELS = 90;
/** Papers that are looked at for a label in each frame: those that matter most. */
const MOST_LOOKED_AT = 500;
/** Between two years that are written, in pixels. */
const YEAR_ROOM = 40;

/** What is on the canvas: where places are on it, and how long lengths. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly pixelsOf: (place: Place) => Place;
  readonly scaled: (pixels: number) => number;
}

/** A label with the corner of its box, the text in it beginning there. */
export interface PlacedLabel extends LabelBox {
  readonly text: string;
  readonly faded: boolean;
}

/** Papers in the order in which they get labels: those that stand out first, then the most cited here. For all frames. */
export function inLabelOrder(discs: readonly Disc[]): readonly Disc[] {
  return discs.toSorted(
    (one, other) =>
      rankOf(other) - rankOf(one) || other.radius - one.radius || (one.id < other.id ? -1 : 1),
  );
}

function rankOf({ emphasis, kind }: Disc): number {
  if (emphasis === 'STRONG') return 3;
  if (emphasis === 'FADED') return 0;
  return kind === 'ASKED' ? 2 : 1;
}

/** Labels of papers in view, that under the pointer and then the first of the order first; none on another one. */
export function labelsIn(
  ordered: readonly Disc[],
  over: string | null,
  view: View,
): readonly PlacedLabel[] {
  const inView: Drawn[] = [];
  for (const disc of ordered) {
    const { x, y } = view.pixelsOf(disc);
    const radius = view.scaled(disc.radius + disc.ring);
    const outside =
      x < -radius || y < -radius || x > view.width + radius || y > view.height + radius;
    if (!outside) inView.push({ disc, x, y, radius });
  }
  const under = inView.filter(({ disc }) => disc.id === over);
  const others = inView.filter(({ disc }) => disc.id !== over);
  const papers = inView.map(({ disc, x, y, radius }) => ({
    id: disc.id,
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return placeLabels(
    [...under, ...others.slice(0, MOST_LOOKED_AT)].map((paper) => placesFor(paper, view)),
    papers,
    MOST_LABELS,
  );
}

interface Drawn extends Place {
  readonly disc: Disc;
  readonly radius: number;
}

/** To the right, to the left, below, above; not across the edge of the canvas. */
function placesFor({ disc, x, y, radius }: Drawn, { width, height }: View): readonly PlacedLabel[] {
  const text = disc.name;
  const long = widthInEms(text) * LETTER;
  const box = (left: number, top: number): PlacedLabel => ({
    id: disc.id,
    text,
    faded: disc.emphasis === 'FADED',
    x: left,
    y: top,
    width: long,
    height: LINE_HEIGHT,
  });
  const middle = y - LINE_HEIGHT / 2;
  return [
    box(x + radius + 4, middle),
    box(x - radius - 4 - long, middle),
    box(x - long / 2, y + radius + 2),
    box(x - long / 2, y - radius - 2 - LINE_HEIGHT),
  ].filter(
    (place) =>
      place.x >= 0 && place.x + long <= width && place.y >= 0 && place.y <= height - LINE_HEIGHT,
  );
}

/** A year at its place from left to right, where there is room to write it. */
export interface YearMark {
  readonly year: number | null;
  /** Every second one, whatever is in view. */
  readonly even: boolean;
  readonly x: number;
  /** Edges of the column. */
  readonly from: number;
  readonly to: number;
  readonly written: boolean;
}

export function yearsIn(columns: readonly Column[], view: View): readonly YearMark[] {
  let free = -Infinity;
  return columns.flatMap(({ year, x, width }, index) => {
    const middle = view.pixelsOf({ x, y: 0 }).x;
    const from = view.pixelsOf({ x: x - width / 2, y: 0 }).x;
    const to = view.pixelsOf({ x: x + width / 2, y: 0 }).x;
    if (to < 0 || from > view.width) return [];
    const written = middle >= free;
    if (written) free = middle + (year === null ? 1.5 : 1) * YEAR_ROOM;
    return [{ year, even: index % 2 === 1, x: middle, from, to, written }];
  });
}
