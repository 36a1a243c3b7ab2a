import type { Place } from '../layout.js';

/** Pixels of the longer side, of the shortest, and around all papers: for rings and labels. */
const LONGEST = 1_400;
const SHORTEST = 520;
const MARGIN = 90;

/** The size of a picture, and where its papers are in it. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  /** In pixels from the left and from the top. */
  readonly at: (place: Place) => Place;
}

/** Fits places, whose y grows upwards, into a picture; all in the middle where they have no extent. */
export function pictureFrame(places: readonly Place[]): PictureFrame {
  const [left, right] = rangeOf(places.map(({ x }) => x));
  const [bottom, top] = rangeOf(places.map(({ y }) => y));
  const scale = LONGEST / Math.max(right - left, top - bottom, 1);
  // Few papers close together would become far apart.
  const unit = Math.min(scale, 160);
  const width = Math.max(SHORTEST, Math.ceil((right - left) * unit)) + 2 * MARGIN;
  const height = Math.max(SHORTEST, Math.ceil((top - bottom) * unit)) + 2 * MARGIN;
  return {
    width,
    height,
    at: ({ x, y }) => ({
      x: width / 2 + (x - (left + right) / 2) * unit,
      y: height / 2 - (y - (bottom + top) / 2) * unit,
    }),
  };
}

function rangeOf(values: readonly number[]): readonly [least: number, most: number] {
  if (values.length === 0) return [0, 0];
  return [
    values.reduce((one, other) => Math.min(one, other)),
    values.reduce((one, other) => Math.max(one, other)),
  ];
}
