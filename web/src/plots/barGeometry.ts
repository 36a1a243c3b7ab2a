/** A bar over all citing papers, in percent of its width, which stands for all of them. */
export interface BarGeometry {
  /** How far the labelled citing papers reach. */
  readonly labelled: number;
  /** How far the bar would reach if all that are unclassified were in it. */
  readonly possible: number;
}

export interface WhiskerGeometry {
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

/**
 * Bar and whisker have one scale, which is honest because both are about all citing papers: the bar has those that are
 * labelled so, and the interval estimates how many of all are, as if those that are classified were a random draw.
 */
export function barGeometry(
  count: number,
  total: number,
  bounds: { readonly high: number } | null,
): BarGeometry {
  const labelled = total === 0 ? 0 : percent(count / total);
  return { labelled, possible: Math.max(labelled, percent(bounds?.high ?? 0)) };
}

/** Null where there are too few citations for a share. */
export function whiskerGeometry(
  share: number | null,
  interval: { readonly low: number; readonly high: number } | null,
): WhiskerGeometry | null {
  if (share === null || interval === null) return null;
  return { low: percent(interval.low), high: percent(interval.high), share: percent(share) };
}

function percent(share: number): number {
  return Math.min(100, Math.max(0, share * 100));
}
