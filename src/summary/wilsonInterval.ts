/** Bounds of a share, 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile of a two-sided 95% interval. */
const Z = 1.959963984540054;

/**
 * The 95% Wilson score interval of `count` out of `drawn`, as if these were a simple random draw of `population`; null when
 * nothing is drawn. It holds the share, never leaves 0 to 1, and is the share alone when everything is drawn. The formulas,
 * and where they come from, are in docs/citation-profile.md.
 */
export function wilsonInterval(
  count: number,
  drawn: number,
  population = Infinity,
): ShareInterval | null {
  if (drawn === 0) return null;
  const share = count / drawn;
  const spread = (Z ** 2 * finiteCorrection(drawn, population)) / drawn;
  const centre = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(spread * share * (1 - share) + spread ** 2 / 4) / (1 + spread);
  // Rounding must not move a bound beyond the share, or beyond 0 and 1.
  return {
    low: count === 0 ? 0 : Math.min(share, Math.max(0, centre - half)),
    high: count === drawn ? 1 : Math.max(share, Math.min(1, centre + half)),
  };
}

/** By how much the variance of a share is smaller when the draw is a large part of the population: 1 of an endless one, 0 of all. */
function finiteCorrection(drawn: number, population: number): number {
  if (population === Infinity) return 1;
  return drawn >= population ? 0 : (population - drawn) / (population - 1);
}
