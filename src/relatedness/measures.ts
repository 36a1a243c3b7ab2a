/** What is known of a pair of papers: how many papers they share, and how many each has by itself. */
export interface SharedCounts {
  /** Counted among the shared papers that were looked at. */
  readonly shared: number;
  /** Papers that can be shared: citers (or references) of the paper that was asked about. */
  readonly population: number;
  /** How many of them were looked at; all, unless there were too many. */
  readonly sampleSize: number;
}

/** How many papers are shared in all, as far as the sample tells: `shared` itself when all were looked at. */
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

/** The estimate, held to what two sets of these sizes can share: a small sample may overshoot. */
function possiblyShared(counts: SharedCounts, otherCount: number): number {
  return Math.min(estimatedShared(counts), counts.population, otherCount);
}
