import { TAKING_SIDES, type Polarity } from '../citation/polarity.js';
import type { AxisSummary } from './citationSummary.js';
import { FEWEST_FOR_SHARE } from './shareBounds.js';
import { wilsonInterval } from './wilsonInterval.js';

/** CONTRADICTING among the citations that take a side. */
export interface ContradictingShare {
  readonly count: number;
  readonly base: number;
  /** Null when too few take a side, as are the ends of its 95% Wilson interval. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * How many of the citations that take a side contradict. Without a correction for a finite population: how many of the
 * unclassified would take a side is unknown.
 */
export function contradictingShareOf({
  buckets,
}: Pick<AxisSummary<Polarity>, 'buckets'>): ContradictingShare {
  const countOf = (values: readonly Polarity[]): number =>
    buckets.reduce((sum, { value, count }) => sum + (values.includes(value) ? count : 0), 0);
  const [count, base] = [countOf(['CONTRADICTING']), countOf(TAKING_SIDES)];
  const interval = base < FEWEST_FOR_SHARE ? null : wilsonInterval(count, base);
  if (interval === null) return { count, base, share: null, low: null, high: null };
  return { count, base, share: count / base, low: interval.low, high: interval.high };
}
