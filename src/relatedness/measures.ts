/** The counts of a pair of papers: shared papers, and the papers of each. */
export interface SharedCounts {
  /** Number of shared papers among those examined. */
  readonly shared: number;
  /** Papers that can be shared: citers (or references) of the given paper. */
  readonly population: number;
  /** Number of examined papers; all, unless there were too many. */
  readonly sampleSize: number;
}

/** Estimated number of all shared papers: equal to `shared` when all were examined. */
export function estimatedShared({ shared, population, sampleSize }: SharedCounts): number {
  return sampleSize === 0 ? 0 : (shared * population) / sampleSize;
}

/**
 * Salton's cosine of two sets: shared / √(a × b), 0 to 1 (Salton & McGill 1983). `otherCount` is the number
 * of citers (or references) of the other paper under the same filter.
 */
export function cosineOf(counts: SharedCounts, otherCount: number): number {
  const size = Math.sqrt(counts.population * otherCount);
  return size === 0 ? 0 : possiblyShared(counts, otherCount) / size;
}

/** Jaccard's index of two sets: shared / (a + b − shared), 0 to 1 (Jaccard 1901). */
export function jaccardOf(counts: SharedCounts, otherCount: number): number {
  const shared = possiblyShared(counts, otherCount);
  const union = counts.population + otherCount - shared;
  return union === 0 ? 0 : shared / union;
}

/** The estimate, capped at the maximum for two sets of these sizes: a small sample may overshoot. */
function possiblyShared(counts: SharedCounts, otherCount: number): number {
  return Math.min(estimatedShared(counts), counts.population, otherCount);
}
