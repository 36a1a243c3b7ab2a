import type { Polarity } from '../../../src/citation/polarity.js';
import type { Role } from '../../../src/citation/role.js';
import { wilsonInterval } from '../../../src/summary/wilsonInterval.js';

/** Whether a label of any citer could say so, and how many of the counted ones have such a label; null where nobody counts them. */
export interface Saying {
  readonly isPossible: boolean;
  readonly base: number | null;
}

/** The counts of an axis, as the summary has them. */
export function axisOf<Value extends Role | Polarity>(
  values: readonly Value[],
  found: readonly Value[],
  sayingOf: (value: Value) => Saying,
) {
  const known = found.filter((value) => value !== 'UNCLASSIFIED');
  const [total, classified] = [found.length, known.length];
  const unclassified = total - classified;
  const counted = values
    .filter((value) => value !== 'UNCLASSIFIED')
    .map((value) => ({
      value,
      count: known.filter((each) => each === value).length,
      base: sayingOf(value).base,
    }));
  const buckets = counted
    .filter(({ count }) => count > 0)
    .map((each) => ({
      ...each,
      // Of fewer than five there is no share, says docs/citation-profile.md.
      share: classified < 5 ? null : each.count / classified,
      interval: classified < 5 ? null : wilsonInterval(each.count, classified, total),
      bounds: { low: each.count / total, high: (each.count + unclassified) / total },
    }))
    .sort((a, b) => b.count - a.count);
  const all = counted.map((each) => ({
    ...each,
    count: sayingOf(each.value).isPossible ? each.count : null,
  }));
  return { total, classified, unclassified, buckets, all };
}
