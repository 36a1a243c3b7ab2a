import type { ShareInterval } from './wilsonInterval.js';

/** Fewer classified citations than this have counts, and no shares. */
export const FEWEST_FOR_SHARE = 5;

/**
 * What the share of a bucket among all citations must be, whatever the unclassified ones are (Manski 1989): from none of them
 * to all of them. Null when there are no citations.
 */
export function shareBounds(
  count: number,
  { unclassified, total }: { readonly unclassified: number; readonly total: number },
): ShareInterval | null {
  return total === 0 ? null : { low: count / total, high: (count + unclassified) / total };
}
