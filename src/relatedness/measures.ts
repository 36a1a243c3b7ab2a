import { wilsonInterval } from '../summary/wilsonInterval.js';

/** The counts of a pair of papers: shared papers, and the papers of each. */
export interface SharedCounts {
  /** Number of shared papers among those examined. */
  readonly shared: number;
  /** Papers that can be shared: citers (or references) of the given paper. */
  readonly population: number;
  /** Number of examined papers; all, unless there were too many. */
  readonly sampleSize: number;
  /** Whether those examined are a simple random draw, or all. If not, they tell nothing of the others. */
  readonly isRandom: boolean;
}

/** Between which numbers the number of all shared papers lies. */
export interface SharedInterval {
  readonly low: number;
  readonly high: number;
}

/** Estimated number of all shared papers: equal to `shared` when all were examined; null for a draw that is not random. */
export function estimatedShared(counts: SharedCounts): number | null {
  const { shared, population, sampleSize } = counts;
  if (!canEstimate(counts)) return null;
  return sampleSize === 0 ? 0 : (shared * population) / sampleSize;
}

/**
 * Standard error of the estimate: N √((1 − n/N) p (1 − p) / (n − 1)), p = shared / n (Cochran 1977, chapter 3); 0 when all
 * were examined, null where there is no estimate or one paper was examined.
 */
export function standardErrorOf(counts: SharedCounts): number | null {
  const { shared, population, sampleSize } = counts;
  if (sampleSize === population) return 0;
  if (!canEstimate(counts) || sampleSize < 2) return null;
  const share = shared / sampleSize;
  const left = 1 - sampleSize / population;
  return population * Math.sqrt((left * share * (1 - share)) / (sampleSize - 1));
}

/**
 * Bounds of the number of all shared papers. What is not examined can be shared or not, so it lies between `shared` and
 * `shared` + N − n for certain. Of a random draw, the 95% Wilson interval with finite-population correction, within these.
 */
export function sharedInterval(counts: SharedCounts): SharedInterval {
  const { shared, population, sampleSize } = counts;
  const certain = { low: shared, high: shared + population - sampleSize };
  const share = canEstimate(counts) ? wilsonInterval(shared, sampleSize, population) : null;
  if (share === null) return certain;
  return {
    low: Math.max(certain.low, share.low * population),
    high: Math.min(certain.high, share.high * population),
  };
}

/**
 * Salton's cosine of two sets: shared / √(a × b), 0 to 1 (Salton & McGill 1983). `otherCount` is the number
 * of citers (or references) of the other paper under the same filter.
 */
export function cosineOf(counts: SharedCounts, otherCount: number): number | null {
  const size = Math.sqrt(counts.population * otherCount);
  return ratioOf(possiblyShared(counts, otherCount), size);
}

/** Jaccard's index of two sets: shared / (a + b − shared), 0 to 1 (Jaccard 1901). */
export function jaccardOf(counts: SharedCounts, otherCount: number): number | null {
  const shared = possiblyShared(counts, otherCount);
  return ratioOf(shared, counts.population + otherCount - (shared ?? 0));
}

/**
 * Association strength of two sets: shared / (a × b) (van Eck & Waltman 2009). Times the number of all papers that could be
 * shared, it is how often more two papers share one than if all were drawn at random.
 */
export function associationStrengthOf(counts: SharedCounts, otherCount: number): number | null {
  return ratioOf(possiblyShared(counts, otherCount), counts.population * otherCount);
}

function ratioOf(shared: number | null, size: number): number | null {
  if (shared === null) return null;
  return size === 0 ? 0 : shared / size;
}

/** The estimate, capped at the maximum for two sets of these sizes: a small sample may overshoot. */
function possiblyShared(counts: SharedCounts, otherCount: number): number | null {
  const estimate = estimatedShared(counts);
  return estimate === null ? null : Math.min(estimate, counts.population, otherCount);
}

function canEstimate({ isRandom, sampleSize, population }: SharedCounts): boolean {
  return isRandom || sampleSize === population;
}
