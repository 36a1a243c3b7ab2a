import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from 'd3-scale';
import type { YearParts } from './yearParts.js';

/** Where the years are in a drawing, in pixels. */
export interface YearFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Where the numbers of the scales end or begin: what is wider than its room opens at its right end. */
  readonly labels: { readonly x: number; readonly anchor: 'start' | 'end'; readonly title: number };
  readonly years: ScaleBand<number>;
  /** Citing papers: upwards over 0, downwards below. */
  readonly counts: ScaleLinear<number, number>;
  readonly countTicks: readonly number[];
  readonly yearTicks: readonly number[];
}

export interface FrameSize {
  /** Pixels that the page has room for; a drawing of many years is wider, and scrolls. */
  readonly room: number;
  readonly top: number;
  readonly bottom: number;
}

const LEFT = 40;
const RIGHT = 12;
/** Two pixels of column, and one of gap. */
const NARROWEST_STEP = 3;
/** Few years have room around their columns. */
const WIDEST_COLUMN = 56;
const YEAR_LABEL = 44;
const COUNT_LABEL = 30;
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** All years from the first to the last: a year without citing papers is an empty column, and no gap. */
export function filledYears(occurring: readonly number[]): number[] {
  if (occurring.length === 0) return [];
  const first = Math.min(...occurring);
  return Array.from({ length: Math.max(...occurring) - first + 1 }, (_, index) => first + index);
}

export function yearFrame(
  years: readonly number[],
  parts: readonly YearParts[],
  { room, top, bottom }: FrameSize,
): YearFrame {
  const step = Math.max(NARROWEST_STEP, (room - LEFT - RIGHT) / Math.max(1, years.length));
  const wide = LEFT + step * years.length + RIGHT > room + 1;
  const padding = 1 - columnWidth(step) / step;
  const right = LEFT + step * years.length;
  const width = wide ? right + LEFT + 6 : room;
  const high = Math.max(1, ...parts.map(({ up }) => up));
  const low = Math.min(0, ...parts.map(({ down }) => -down));
  const counts = scaleLinear([low, high], [bottom, top]);
  return {
    width,
    left: LEFT,
    right,
    labels: wide
      ? { x: right + 8, anchor: 'start', title: width - room }
      : { x: LEFT - 8, anchor: 'end', title: 0 },
    years: scaleBand(years, [LEFT, right])
      .paddingInner(padding)
      .paddingOuter(padding / 2),
    counts,
    countTicks: wholeTicks(counts, Math.max(2, Math.floor((bottom - top) / COUNT_LABEL))),
    yearTicks: yearTicks(years, step),
  };
}

function columnWidth(step: number): number {
  return Math.min(WIDEST_COLUMN, Math.max(step - 1, 2) < 6 ? step - 1 : step * 0.8);
}

/** Years that have room for a label: all, or those that a round number of years divides. */
export function yearTicks(years: readonly number[], step: number): number[] {
  const every = YEAR_STEPS.find((candidate) => candidate * step >= YEAR_LABEL) ?? 1000;
  const ticks = years.filter((year) => year % every === 0);
  return ticks.length === 0 ? years.slice(0, 1) : ticks;
}

function wholeTicks(counts: ScaleLinear<number, number>, most: number): number[] {
  return counts.ticks(most).filter(Number.isInteger);
}

/** The year at a distance from the left of the drawing; the first or the last beyond them. */
export function yearAt(x: number, { years, left, right }: YearFrame): number | null {
  const domain = years.domain();
  const index = Math.floor(((x - left) / (right - left)) * domain.length);
  return domain[Math.min(domain.length - 1, Math.max(0, index))] ?? null;
}
