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

/** Labels of papers: of those in view the ones that stand out first, then the most cited here; none on another. */
export function labelsIn(
  discs: readonly Disc[],
  over: string | null,
  view: View,
): readonly PlacedLabel[] {
  const inView = discs.flatMap((disc) => {
    const { x, y } = view.pixelsOf(disc);
    const radius = view.scaled(disc.radius + disc.ring);
    const outside =
      x < -radius || y < -radius || x > view.width + radius || y > view.height + radius;
    return outside ? [] : [{ disc, x, y, radius }];
  });
  const rank = ({ disc }: (typeof inView)[number]): number =>
    disc.id === over
      ? 4
      : disc.emphasis === 'STRONG'
        ? 3
        : disc.emphasis === 'FADED'
          ? 0
          : disc.kind === 'ASKED'
            ? 2
            : 1;
  const ranked = inView
    .sort(
      (one, other) =>
        rank(other) - rank(one) ||
        other.disc.radius - one.disc.radius ||
        (one.disc.id < other.disc.id ? -1 : 1),
    )
    .slice(0, MOST_LOOKED_AT);
  const papers = inView.map(({ disc, x, y, radius }) => ({
    id: disc.id,
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return placeLabels(
    ranked.map((paper) => placesFor(paper, view)),
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
  readonly x: number;
  /** Edges of the column. */
  readonly from: number;
  readonly to: number;
  readonly written: boolean;
}

export function yearsIn(columns: readonly Column[], view: View): readonly YearMark[] {
  let free = -Infinity;
  return columns.flatMap(({ year, x, width }) => {
    const middle = view.pixelsOf({ x, y: 0 }).x;
    const from = view.pixelsOf({ x: x - width / 2, y: 0 }).x;
    const to = view.pixelsOf({ x: x + width / 2, y: 0 }).x;
    if (to < 0 || from > view.width) return [];
    const written = middle >= free;
    if (written) free = middle + (year === null ? 1.5 : 1) * YEAR_ROOM;
    return [{ year, x: middle, from, to, written }];
  });
}
