/** Bounds of a share, 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile of a two-sided 95% interval. */
const Z = 1.959963984540054;

/**
 * The 95% Wilson score interval of `count` out of `total`: as if what is counted were a simple random
 * sample. Null when `total` is 0. It never leaves 0 to 1, and never has width 0.
 */
export function wilsonInterval(count: number, total: number): ShareInterval | null {
  if (total === 0) return null;
  const share = count / total;
  const denominator = 1 + Z ** 2 / total;
  const centre = (share + Z ** 2 / (2 * total)) / denominator;
  const half =
    (Z / denominator) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === total ? 1 : Math.min(1, centre + half),
  };
}
